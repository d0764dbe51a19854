/** Columns narrower than this part of the room hold no words. */
const narrowest = 0.14;

/**
 * Divides room among columns by the text in them. A column of much text gets more room, but less than its share: its
 * lines are easier to break than those of a narrow one.
 *
 * @param texts for each row, the text of each cell.
 */
export function columnWidths(texts: readonly (readonly string[])[], room: number): number[] {
  const count = Math.max(...texts.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => texts.map((row) => row[column] ?? ''));
  const weights = columns.map((cells) => {
    const longest = Math.max(...cells.map((cell) => cell.length));
    const word = Math.max(...cells.flatMap((cell) => cell.split(/\s+/u)).map(({ length }) => length));
    return Math.max(1, Math.sqrt(longest), word / 2);
  });
  const least = Math.min(narrowest, 1 / count);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(least, weight / total));
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * room));
  const rest = room - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}
