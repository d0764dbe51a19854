import { fileURLToPath } from 'node:url';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import { withRowHeaders } from './row-headers.ts';

/** A text that its room cannot hold. */
export interface Excess {
  file: string;
  field: string;
  /** In millimetres. */
  excess: number;
}

/** Pages that cannot be set as they are: texts that do not fit, and signs that no font has. */
export class PageFault extends Error {
  readonly excesses: readonly Excess[];
  readonly signs: readonly string[];

  constructor({ excesses = [], signs = [] }: { excesses?: readonly Excess[]; signs?: readonly string[] }) {
    const texts = excesses.map(({ file, field, excess }) => `${file}, ${field}: ${excess} mm`);
    super(`too long: ${texts.join('; ')}; missing signs: ${signs.join(' ')}`);
    this.name = 'PageFault';
    this.excesses = excesses;
    this.signs = signs;
  }
}

/** Typst has no native part for this system. */
export class TypstIsAbsent extends Error {
  constructor(cause: unknown) {
    super('Typst has no version for this system', { cause });
    this.name = 'TypstIsAbsent';
  }
}

/** Sets texts in type with Typst, as tagged PDF/UA-1. */
export interface Typesetter {
  /**
   * @param template name of a `.typ` file in this folder.
   * @param data what the template shows; it gets it as JSON, so that nothing in a text is read as Typst.
   * @param pictures SVG by the names under which the template reads them.
   * @throws {PageFault} when a text does not fit, or has a sign that no font has.
   * @throws with what Typst says of any other fault; a warning is an error too.
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
 * @throws {TypstIsAbsent} where its native part does not exist: it comes for few systems.
 */
export async function startTypst(design: PaperDesign): Promise<Typesetter> {
  const typst = await loadTypst();
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
      const marks = compiler.query(result, { selector: '<too-long>' }) as { value: Excess }[];
      if (marks.length > 0) throw new PageFault({ excesses: marks.map(({ value }) => value) });
      const seconds = Date.parse(date) / 1000;
      const bytes = writePdf(() => compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: seconds }));
      compiler.evictCache(10);
      return { bytes: withRowHeaders(bytes), pages: result.numOfPages };
    },
  };
}

async function loadTypst(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    // What the package says where none of its native parts belongs to this system.
    if (error instanceof Error && error.message.includes('native binding')) throw new TypstIsAbsent(error);
    throw error;
  }
}

/** The signs that no font has come in an error with all of them, written as Rust writes a string. */
function writePdf(write: () => Buffer): Buffer {
  try {
    return write();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const texts = [...message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)];
    if (texts.length === 0) throw error;
    const signs = texts.flatMap(([, text = '']) => Array.from(unescaped(text)));
    throw new PageFault({ signs: [...new Set(signs)] });
  }
}

function unescaped(text: string): string {
  return text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
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
