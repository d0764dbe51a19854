import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ContentError } from '../../model/problems.ts';

/** A drawing for a document. */
export interface DrawnFigure {
  /** PNG on white paper. */
  data: Uint8Array;
  /** Size on paper in pixels of 1/96 inch. */
  width: number;
  height: number;
}

/** Dots in each pixel on paper: 3 of 96 to the inch is what a printer in a school shows. */
const density = 3;
const colours = 32;
/** A pictogram of 48 units stays a pictogram. */
const largest = 3;

/**
 * Turns a drawing in one colour into a PNG.
 *
 * @param file path of an SVG below the project. It draws in `currentColor` and has a `viewBox`.
 * @param colour what takes the place of `currentColor`, as `#rrggbb`.
 * @param most largest size on paper in pixels of 1/96 inch.
 * @throws {ContentError} when the file is missing or has no `viewBox`.
 */
export async function drawFigure(
  root: string,
  file: string,
  colour: string,
  most: { width: number; height: number },
): Promise<DrawnFigure> {
  const path = join(root, file);
  if (!existsSync(path)) throw broken(file, 'de tekening bestaat niet', 'zet het bestand naast de tekst');
  const svg = readFileSync(path, 'utf8');
  const box = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg);
  if (!box) throw broken(file, 'de tekening heeft geen viewBox', 'geef svg een viewBox, zoals viewBox="0 0 320 220"');
  const [boxWidth, boxHeight] = [Number(box[1]), Number(box[2])];
  const scale = Math.min(largest, most.width / boxWidth, most.height / boxHeight);
  const [width, height] = [Math.round(boxWidth * scale), Math.round(boxHeight * scale)];
  const sized = svg
    .replace('<svg', `<svg width="${width * density}" height="${height * density}"`)
    .replaceAll('currentColor', colour);
  const image = sharp(Buffer.from(sized)).flatten({ background: '#ffffff' });
  const data = await image.png({ palette: true, colours, dither: 0, compressionLevel: 9 }).toBuffer();
  return { data: new Uint8Array(data), width, height };
}

function broken(file: string, message: string, remedy: string): ContentError {
  return new ContentError([{ file, field: 'svg', message, remedy }]);
}
