import sharp from 'sharp';

/** Colours of a picture: those of the design, and shades between them for the edges of letters. */
const most = 16;

/** Turns a drawing in flat colours into a PNG with a palette. It may hold no text but outlines: no font is read. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = sharp(Buffer.from(svg)).png({ palette: true, colours: most, dither: 0, compressionLevel: 9 });
  return new Uint8Array(await png.toBuffer());
}
