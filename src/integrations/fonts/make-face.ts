import subsetFont from 'subset-font';
import { glyphCount, readTables, tableOf, writeTables } from './sfnt.ts';
import type { Face, Typeface } from './typefaces.ts';

/**
 * A woff2 file with the given characters and the weights that the styles use. Only the shapes vary with the weight:
 * kerning that varies too would make Bricolage Grotesque 21 kB instead of 16.
 */
export async function makeFace(source: Buffer, text: string, face: Face, typeface: Typeface): Promise<Buffer> {
  const { weights, kerningWeight } = typeface;
  const options = { targetFormat: 'truetype', noHinting: true } as const;
  const font = readTables(
    await subsetFont(source, text, {
      ...options,
      keepFeatures: face.features,
      variationAxes: { ...face.pinned, wght: { min: weights[0], max: weights[1] } },
    }),
  );
  const kerned = readTables(
    await subsetFont(source, text, {
      ...options,
      keepFeatures: [...face.features, 'kern'],
      variationAxes: { ...face.pinned, wght: kerningWeight },
    }),
  );
  // Kerning speaks of glyphs by their number.
  if (glyphCount(font) !== glyphCount(kerned)) throw new Error(`The kerning of ${face.name} is for other glyphs.`);
  for (const tag of ['GPOS', 'GDEF']) font.set(tag, tableOf(kerned, tag));
  return subsetFont(writeTables(font), undefined, { keepAllGlyphs: true, targetFormat: 'woff2' });
}

/** The font at one weight with the given characters, to measure. */
export async function makeSample(source: Buffer, text: string, face: Face, weight: number): Promise<Buffer> {
  const variationAxes = { ...face.pinned, wght: weight };
  return subsetFont(source, text, { targetFormat: 'truetype', keepFeatures: [], variationAxes });
}
