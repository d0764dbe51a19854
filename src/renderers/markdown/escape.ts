/** Signs that Markdown would read as its own, wherever they stand. */
const signs = /[\\`*_[\]<~]/g;

/** What only at the start of a line would make a heading, a list, a quotation or a rule of it. */
const openings = /^(\d{1,9})([.)])(?=\s|$)|^([#>+=-])/gm;

/** A text as it stands between marks of emphasis and links. */
export function escapeText(text: string): string {
  return text.replaceAll(signs, String.raw`\$&`).replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);
}

/** The text of a whole paragraph, of which every line starts as text. */
export function escapeOpenings(paragraph: string): string {
  return paragraph.replaceAll(openings, (_, digits: string | undefined, dot: string, sign: string) =>
    digits === undefined ? `\\${sign}` : `${digits}\\${dot}`,
  );
}

/** The text of a cell, which is one line. */
export function escapeCell(cell: string): string {
  return cell
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\\\n', '<br>')
    .replaceAll('\n', ' ');
}
