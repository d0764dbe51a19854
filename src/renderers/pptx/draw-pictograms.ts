import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPng } from '../png/draw-png.ts';
import { placePictogram } from '../png/place-pictogram.ts';

/** Pixels of a side: sharp on a screen of twice the usual density. */
const side = 640;

/**
 * Pictograms as pictures on a clear ground: programs before 2016 show no SVG.
 *
 * @param root folder of the project.
 * @param colour `#rrggbb`.
 */
export async function drawPictograms(
  names: Iterable<string>,
  root: string,
  colour: string,
): Promise<Map<string, Uint8Array>> {
  const drawn = [...new Set(names)].map(async (name) => {
    const markup = readFileSync(join(root, 'src/pictograms', `${name}.svg`), 'utf8').trim();
    const square = placePictogram(markup, 0, 0, side, colour);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${square}</svg>`;
    return [name, await drawPng(svg)] as const;
  });
  return new Map(await Promise.all(drawn));
}
