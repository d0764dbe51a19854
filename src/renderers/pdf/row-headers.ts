/**
 * Typst tags only the cells of a header row as headers; its way to tag the first cell of a row works from its own command
 * line alone. In a PDF of Typst every object of the structure is plain text, and a cell names the header of its column.
 */
const cell =
  /\/S \/TD\n {2}\/P (\d+) 0 R\n {2}\/A \[<<\n {4}\/O \/Table\n {4}\/Headers \[\(U\d+x(\d+)y\d+\)\]([^]*?)\n {2}\/K \[(.*?)\]/g;

/**
 * The same PDF, in which the first cell of a row in a table is the header of that row when it has text.
 *
 * @param pdf as Typst writes it; one without tables stays as it is.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const cells = [...text.matchAll(cell)];
  const named = new Set(cells.flatMap(([, row, column, , content]) => (column === '0' && content ? [row] : [])));
  const edits = cells.flatMap((match) => {
    const [whole, row, column] = match;
    if (!named.has(row)) return [];
    // Cells then belong to the headers of their row and their column by where they stand.
    const changed = whole
      .replace('/S /TD', column === '0' ? '/S /TH' : '/S /TD')
      .replace(/ {4}\/Headers .*\n/, column === '0' ? '    /Scope /Row\n' : '');
    return [{ at: match.index, whole, changed }];
  });
  return edits.length === 0 ? pdf : Buffer.from(moved(text, edits), 'latin1');
}

interface Edit {
  at: number;
  whole: string;
  changed: string;
}

/** A PDF with other text in places, and the places of its objects counted anew. */
function moved(pdf: string, edits: readonly Edit[]): string {
  const place = (offset: number): number =>
    edits.reduce((sum, { at, whole, changed }) => (at < offset ? sum + changed.length - whole.length : sum), offset);
  const start = pdf.lastIndexOf('\nxref\n') + 1;
  const trailer = pdf.lastIndexOf('trailer');
  let body = '';
  let from = 0;
  for (const { at, whole, changed } of edits) {
    body += pdf.slice(from, at) + changed;
    from = at + whole.length;
  }
  body += pdf.slice(from, start);
  const table = pdf
    .slice(start, trailer)
    .replaceAll(/^(\d{10})(?= \d{5} n)/gm, (offset) => String(place(Number(offset))).padStart(10, '0'));
  const end = pdf.slice(trailer).replace(/startxref\n\d+/, `startxref\n${body.length}`);
  return body + table + end;
}
