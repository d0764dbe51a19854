/**
 * Wraps a square PNG as an .ico file: a header of 6 bytes, an entry of 16 bytes for the one picture, and the picture
 * itself. Every browser that reads .ico reads a PNG in it.
 *
 * @param size pixels of a side, at most 255.
 */
export function wrapIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const offset = 22;
  const head = Buffer.alloc(offset);
  head.writeUInt16LE(1, 2); // Kind of file: icon.
  head.writeUInt16LE(1, 4); // Number of pictures.
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // Colour planes.
  head.writeUInt16LE(4, 12); // Bits a pixel.
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(offset, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
