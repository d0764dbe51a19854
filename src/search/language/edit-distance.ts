/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other: the
 * distance of Damerau and Levenshtein in its restricted form (optimal string alignment).
 *
 * @param most largest distance of interest.
 * @returns the distance, or `most + 1` when it is larger.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(at(above, column) + 1, at(here, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(before, column - 2) + 1);
      here.push(least);
    }
    if (Math.min(...here) > most) return most + 1;
    [before, above] = [above, here];
  }
  return Math.min(at(above, b.length), most + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
