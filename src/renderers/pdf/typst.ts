import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PaperDesign } from '../../tokens/paper-design.ts';

/** Sets texts in type with Typst, as tagged PDF/UA-1. */
export interface Typesetter {
  /**
   * @param template name of a `.typ` file in this folder.
   * @param data what the template shows; it gets it as JSON, so that nothing in a text is read as Typst.
   * @param pictures SVG by the names under which the template reads them.
   * @throws with what Typst says; a warning is an error too.
   */
  setPages(template: string, data: unknown, pictures: Readonly<Record<string, string>>, date: string): TypesetPages;
}

export interface TypesetPages {
  bytes: Uint8Array;
  pages: number;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Starts Typst.
 *
 * @returns nothing where its native part does not exist: it comes for few systems.
 */
export async function startTypst(design: PaperDesign): Promise<Typesetter | undefined> {
  let typst: typeof import('@myriaddreamin/typst-ts-node-compiler');
  try {
    typst = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
  }
  const fontBlobs = design.fonts.map(({ data, extended }) => (extended ? renamed(data) : data));
  const compiler = typst.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  return {
    setPages(template, data, pictures, date) {
      for (const [name, svg] of Object.entries(pictures)) compiler.mapShadow(`${folder}${name}`, Buffer.from(svg));
      const input = JSON.stringify({ ...(data as object), colours: design.colours, date });
      const compiled = compiler.compile({ mainFilePath: `${folder}${template}`, inputs: { data: input } });
      const problems = [compiled.takeError(), compiled.takeWarnings()].flatMap((one) =>
        describe(one?.shortDiagnostics),
      );
      const result = compiled.result;
      if (problems.length > 0 || !result) throw new Error(problems.join('\n'));
      const seconds = Date.parse(date) / 1000;
      const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: seconds });
      compiler.evictCache(10);
      return { bytes, pages: result.numOfPages };
    },
  };
}

function describe(diagnostics: readonly { message?: string; hints?: readonly string[] }[] = []): string[] {
  return diagnostics.map(({ message = '' }) => message);
}

/**
 * A font under a family name of its own. Fonts of the letters beyond Latin-1 come with the name of the font that they
 * belong to, and Typst takes one font for a name; with two names it can take them in turn. The new name is as long as the
 * old, so that it fits in its place.
 */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  for (const [from, to] of [
    ['Bricolage', 'Bricolext'],
    ['Atkinson', 'Atkinext'],
  ] as const) {
    for (const encode of [ascii, utf16]) {
      const [old, fresh] = [encode(from), encode(to)];
      for (let at = copy.indexOf(old); at >= 0; at = copy.indexOf(old, at + 1)) fresh.copy(copy, at);
    }
  }
  return copy;
}

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Drawing below the project, with its lines in a colour. */
export function readDrawing(path: string, colour: string): string {
  return readFileSync(path, 'utf8').replaceAll('currentColor', colour);
}
