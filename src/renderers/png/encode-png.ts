import { crc32, deflateSync } from 'node:zlib';

/** A picture in which each pixel is a number in a palette of at most 16 colours. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** Red, green and blue of each colour, from 0 to 255. */
  palette: readonly (readonly [number, number, number])[];
  /** Number in the palette of each pixel, row by row. */
  pixels: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const bitDepth = 4;
const paletteColour = 3;

/**
 * Writes a PNG with four bits a pixel (PNG Specification, third edition). Encoders that make the palette themselves shift
 * the colours a little, and the colours of the design should be exact.
 */
export function encodePng({ width, height, palette, pixels }: IndexedPicture): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, paletteColour], 8);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from(palette.flat())),
      chunk('IDAT', deflateSync(packRows(width, height, pixels), { level: 8, memLevel: 9 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** Two pixels in a byte; each row starts with the number of its filter, which is none. */
function packRows(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = y * length + 1 + (x >> 1);
      const index = pixels[y * width + x] ?? 0;
      rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  return rows;
}

/** Length, name and data, and a checksum over the last two. */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
