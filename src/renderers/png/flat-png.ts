import sharp from 'sharp';
import { encodePng } from './encode-png.ts';

/** A drawing of ink on flat colours. */
export interface FlatDrawing {
  svg: string;
  /** Colours as `#rrggbb`. */
  ink: string;
  /** Colour under most of the ink. */
  ground: string;
  /** Other colours that the ink lies on or borders; at most four. */
  others: readonly string[];
}

type Rgb = readonly [number, number, number];

/** Shades from ink to a colour, that colour included: enough for smooth edges, few enough for a small file. */
const steps = { ground: 6, other: 2 };

/** Draws a picture in exactly its own colours, and shades between the ink and each of them for the edges. */
export async function flatPng({ svg, ink, ground, others }: FlatDrawing): Promise<Uint8Array<ArrayBuffer>> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const palette = [
    toRgb(ink),
    ...shades(toRgb(ink), toRgb(ground), steps.ground),
    ...others.flatMap((colour) => shades(toRgb(ink), toRgb(colour), steps.other)),
  ];
  return encodePng({ width: info.width, height: info.height, palette, pixels: toIndexes(data, palette) });
}

function shades(from: Rgb, to: Rgb, count: number): Rgb[] {
  return Array.from({ length: count }, (_, index) => {
    const mix = (start: number, end: number): number => Math.round(start + ((end - start) * (index + 1)) / count);
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
  });
}

/** The nearest colour of the palette for each pixel. */
function toIndexes(data: Uint8Array, palette: readonly Rgb[]): Uint8Array {
  const indexes = new Uint8Array(data.length / 3);
  const known = new Map<number, number>();
  // Most pixels are like the one before.
  let [last, index] = [-1, 0];
  for (let pixel = 0; pixel < indexes.length; pixel++) {
    const place = pixel * 3;
    const colour = ((data[place] ?? 0) << 16) | ((data[place + 1] ?? 0) << 8) | (data[place + 2] ?? 0);
    if (colour !== last) {
      index = known.get(colour) ?? nearest(splitRgb(colour), palette);
      known.set(colour, index);
      last = colour;
    }
    indexes[pixel] = index;
  }
  return indexes;
}

function nearest(colour: Rgb, palette: readonly Rgb[]): number {
  const distances = palette.map(
    (other) => (other[0] - colour[0]) ** 2 + (other[1] - colour[1]) ** 2 + (other[2] - colour[2]) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

function toRgb(hex: string): Rgb {
  return splitRgb(Number.parseInt(hex.slice(1), 16));
}

function splitRgb(value: number): Rgb {
  return [value >> 16, (value >> 8) & 255, value & 255];
}
