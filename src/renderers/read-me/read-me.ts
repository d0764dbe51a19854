import { escapeXml } from '../xml/xml.ts';

/** What stands first in a package of a masterclass, for a teacher who opens it. */
export interface ReadMe {
  title: string;
  intro: string[];
  useTitle: string;
  /** What to do, in order. */
  use: string[];
  print: ReadMeTable;
  files: ReadMeTable;
  notes: string[];
}

export interface ReadMeTable {
  title: string;
  head: string[];
  rows: Cell[][];
}

/** A text, or a link to a file of the package. */
export type Cell = string | { text: string; path: string };

/** One page of HTML that needs nothing beside it: a browser shows it wherever the package lies. */
export function readMePage({ title, intro, useTitle, use, print, files, notes }: ReadMe): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.6 sans-serif; }
h1, h2 { line-height: 1.2; }
h1 { padding-bottom: .75rem; border-bottom: 10px solid; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #999; text-align: start; vertical-align: top; }
</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${paragraphs(intro)}
<h2>${escapeXml(useTitle)}</h2>
<ol>
${use.map((step) => `<li>${escapeXml(step)}</li>`).join('\n')}
</ol>
${table(print)}
${table(files)}
${paragraphs(notes)}
</main>
</body>
</html>
`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeXml(text)}</p>`).join('\n');
}

function table({ title, head, rows }: ReadMeTable): string {
  if (rows.length === 0) return '';
  const cells = rows.map(
    ([first = '', ...others]) =>
      `<tr><th scope="row">${cell(first)}</th>${others.map((other) => `<td>${cell(other)}</td>`).join('')}</tr>`,
  );
  return `<h2>${escapeXml(title)}</h2>
<table>
<thead><tr>${head.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('')}</tr></thead>
<tbody>
${cells.join('\n')}
</tbody>
</table>`;
}

function cell(value: Cell): string {
  if (typeof value === 'string') return escapeXml(value);
  return `<a href="${escapeXml(value.path)}">${escapeXml(value.text)}</a>`;
}
