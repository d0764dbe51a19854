/** Word counts in twentieths of a point. */
const twipsInMillimetre = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsInMillimetre);
}

/** A4 with a margin that any printer can print and a puncher can punch. */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(20),
  bottom: twips(19),
  side: twips(22),
  header: twips(10),
  footer: twips(10),
} as const;

/** Room for text between the margins. */
export const textWidth = page.width - 2 * page.side;

/** Between the edge of a cell and its text: beside it, and above and below it. */
export const cellPadding = {
  table: { left: twips(2), right: twips(2) },
  card: { left: twips(5), right: twips(5) },
  figure: { left: 0, right: twips(5) },
} as const;
export const cellHeadroom = { table: twips(1), card: twips(3), figure: twips(1) } as const;
