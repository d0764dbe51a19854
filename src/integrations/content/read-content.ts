import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { Content, ContentEntry } from '../../model/content.ts';
import type { Problem } from '../../model/problems.ts';
import { entrySchemas, listSchemas } from '../../schemas/collections.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { SourceText } from '../../schemas/values.ts';
import { describeIssues } from './describe-issue.ts';

interface FrontMatter {
  yaml: string;
  body: string;
  bodyLine: number;
}

/**
 * Reads and validates the content folder of a project, without Astro, so that every message can name the file, the
 * line and the field before the build starts.
 *
 * @param root folder that holds `content/`.
 * @returns the content, and the problems found; entries with a problem are left out.
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];

  const read = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');

  function entries<Schema extends z.ZodType>(folder: string, schema: Schema): ContentEntry<z.output<Schema>>[] {
    const files = globSync(`content/${folder}/**/*.mdx`, { cwd: root }).map((file) => file.replaceAll(sep, '/'));
    return files.sort().flatMap((file) => {
      const matter = splitFrontMatter(read(file));
      if (!matter) {
        const remedy = 'begin het bestand met een regel ---, dan de velden, dan weer een regel ---';
        problems.push({ file, line: 1, field: 'front matter', message: 'ontbreekt', remedy });
        return [];
      }
      const data = validate(file, matter.yaml, 1, schema, problems);
      return data === undefined ? [] : [{ file, data, body: matter.body, bodyLine: matter.bodyLine }];
    });
  }

  function exists(file: string): boolean {
    if (existsSync(join(root, file))) return true;
    problems.push({ file, field: 'bestand', message: 'ontbreekt', remedy: 'zet het bestand terug' });
    return false;
  }

  function list<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    return exists(file) ? validate(file, read(file), 0, schema, problems) : undefined;
  }

  function sourceText(name: SourceText): string {
    const file = `content/bronnen/${name}.txt`;
    return exists(file) ? read(file) : '';
  }

  const content: Content = {
    tips: entries('tips', entrySchemas.tips),
    masterclasses: entries('masterclasses', entrySchemas.masterclasses),
    theory: entries('theorie', entrySchemas.theorie),
    workForms: entries('werkvormen', entrySchemas.werkvormen),
    podcast: entries('podcast', entrySchemas.podcast),
    pages: entries('paginas', entrySchemas.paginas),
    terms: list(listFiles.terms, listSchemas.terms) ?? [],
    bibliography: list(listFiles.bibliography, listSchemas.bibliography) ?? [],
    ledger: list(listFiles.ledger, listSchemas.ledger) ?? [],
    english: list(listFiles.english, listSchemas.english) ?? [],
    sourceTexts: { poster: sourceText('poster'), artikel: sourceText('artikel') },
    drawings: globSync('content/**/*.svg', { cwd: root }).map((file) => relative('', file).replaceAll(sep, '/')),
  };
  list(listFiles.interface, listSchemas.interface);
  return { content, problems };
}

function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, body: text.slice(match[0].length), bodyLine: yaml.split('\n').length + 3 };
}

function validate<Schema extends z.ZodType>(
  file: string,
  yaml: string,
  linesBefore: number,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  if (error) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      field: 'front matter',
      message: `kan niet worden gelezen (${error.message.split('\n')[0] ?? ''})`,
      remedy: 'zet tekst met een dubbele punt tussen aanhalingstekens en kijk of de regels goed inspringen',
    });
    return undefined;
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const { path, field, message, remedy } of describeIssues(result.error, schema)) {
    const line = lineOfPath(document, path, lineAt);
    const slug = Array.isArray(data) ? nameOfItem(data, path) : '';
    problems.push({ file, ...(line === undefined ? {} : { line }), field: slug + field, message, remedy });
  }
  return undefined;
}

/** In a list the editor knows an item by its name, not by its number. */
function nameOfItem(list: readonly unknown[], path: readonly PropertyKey[]): string {
  const item = list[Number(path[0])] as { slug?: unknown; id?: unknown } | undefined;
  const name = item?.slug ?? item?.id;
  return typeof name === 'string' ? `${name} ` : '';
}

/** Line of the node at a path, or of the nearest node around it. */
function lineOfPath(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lineAt(node.range[0]);
  }
  return undefined;
}
