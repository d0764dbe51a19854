/** Word counts in twentieths of a point. */
const twipsInMillimetre = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsInMillimetre);
}

/** A4 with a margin that any printer can print and a puncher can punch. */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(24),
  bottom: twips(22),
  side: twips(23),
  header: twips(11),
  footer: twips(11),
} as const;

/** Room for text between the margins. */
export const textWidth = page.width - 2 * page.side;

/** Between the edge of a cell and its text. */
export const cellPadding = { table: twips(2), card: twips(5) } as const;
