/** Places a pictogram in a drawing as a square of this size; it takes the colour that it is given. */
export function placePictogram(markup: string, x: number, y: number, size: number, colour: string): string {
  return markup.replace('<svg', `<svg x="${x}" y="${y}" width="${size}" height="${size}" color="${colour}"`);
}
