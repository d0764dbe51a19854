import subsetFont from 'subset-font';

/**
 * One weight of a variable font, with all its glyphs, for formats that want a font for each weight.
 *
 * @param dataUrl the font file as Vite gives it for an import with `?inline`.
 */
export function staticFont(dataUrl: string, weight: number): Promise<Buffer> {
  return makeStatic(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'), weight);
}

/**
 * The same of the bytes of a font file.
 *
 * @returns TrueType.
 */
export function makeStatic(bytes: Buffer, weight: number): Promise<Buffer> {
  return subsetFont(bytes, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
}
