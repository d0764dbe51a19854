import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Content, ContentEntry } from '../../model/content.ts';
import type { Problem } from '../../model/problems.ts';
import { entrySchemas, listSchemas } from '../../schemas/collections.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { SourceText } from '../../schemas/values.ts';
import { describeIssues } from './describe-issue.ts';
import { fieldPath, itemName } from './field-name.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** What editors tell the search about words. */
export interface SearchContent {
  groups: z.output<typeof listSchemas.thesaurus>;
  compounds: z.output<typeof listSchemas.compounds>;
  pageKeywords: z.output<typeof listSchemas.pageKeywords>;
}

/**
 * Reads and validates the content folder of a project, without Astro, so that every message can name the file, the
 * line and the field before the build starts.
 *
 * @param root folder that holds `content/`.
 * @returns the content, what the search is told about words, and the problems found; entries with a problem are left out.
 */
export function readContent(root: string): { content: Content; search: SearchContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = new Map<string, YamlText>();

  const read = (file: string): string =>
    readFileSync(join(root, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');

  function entries<Schema extends z.ZodType>(folder: string, schema: Schema): ContentEntry<z.output<Schema>>[] {
    const files = globSync(`content/${folder}/**/*.mdx`, { cwd: root }).map((file) => file.replaceAll(sep, '/'));
    return files.sort().flatMap((file) => {
      const matter = splitFrontMatter(read(file));
      if ('message' in matter) {
        problems.push({ file, line: 1, field: 'front matter', ...matter });
        return [];
      }
      const { yaml, ...text } = matter;
      const data = validate(file, yaml, 1, schema, { problems, texts });
      return data === undefined ? [] : [{ file, data, ...text }];
    });
  }

  function exists(file: string): boolean {
    if (existsSync(join(root, file))) return true;
    problems.push({ file, field: 'bestand', message: 'ontbreekt', remedy: 'zet het bestand terug' });
    return false;
  }

  function list<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    return exists(file) ? validate(file, read(file), 0, schema, { problems, texts }) : undefined;
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
    lineOf: (file, field) => {
      const text = texts.get(file);
      return text?.lineOf(fieldPath(field, text.data));
    },
  };
  list(listFiles.interface, listSchemas.interface);
  const search: SearchContent = {
    groups: list(listFiles.thesaurus, listSchemas.thesaurus) ?? [],
    compounds: list(listFiles.compounds, listSchemas.compounds) ?? { whole: [], parts: [] },
    pageKeywords: list(listFiles.pageKeywords, listSchemas.pageKeywords) ?? {},
  };
  return { content, search, problems };
}

/** The data of a YAML text that fits its schema. What does not is reported; what could be read is kept for its lines. */
function validate<Schema extends z.ZodType>(
  file: string,
  source: string,
  linesBefore: number,
  schema: Schema,
  { problems, texts }: { problems: Problem[]; texts: Map<string, YamlText> },
): z.output<Schema> | undefined {
  const whole = linesBefore === 0 ? 'bestand' : 'front matter';
  const yaml = readYaml(source, linesBefore);
  if ('fault' in yaml) {
    problems.push({ file, field: whole, ...yaml.fault });
    return undefined;
  }
  texts.set(file, yaml);
  const { data } = yaml;
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  const found = describeIssues(result.error, schema).map(
    ({ path, field, message, remedy }): Problem & { line: number } => {
      const item = Array.isArray(data) ? itemName(data[Number(path[0])]) : undefined;
      return {
        file,
        line: yaml.lineOf(path) ?? yaml.firstLine,
        field: (item === undefined ? field : `${item} ${field}`) || whole,
        message,
        remedy,
      };
    },
  );
  problems.push(...found.sort((a, b) => a.line - b.line));
  return undefined;
}
