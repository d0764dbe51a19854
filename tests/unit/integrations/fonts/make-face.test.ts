import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { makeFace, makeSample } from '../../../../src/integrations/fonts/make-face.ts';
import { readSource } from '../../../../src/integrations/fonts/prepare-fonts.ts';
import { readMetrics, readTables, writeTables, type Tables } from '../../../../src/integrations/fonts/sfnt.ts';
import { typefaces, type Typeface } from '../../../../src/integrations/fonts/typefaces.ts';

const [typeface] = typefaces as [Typeface];
const [face] = typeface.faces;
const text = 'AVTo ';
let font: Buffer;
let tables: Tables;

beforeAll(async () => {
  const woff2 = await makeFace(readSource(face), text, face, typeface);
  font = await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
  tables = readTables(font);
});

test('a face has the characters that it was asked for and no others', () => {
  expect([...readMetrics(font).advances.keys()].sort()).toEqual(Array.from(text).sort());
});

test('a face varies between the lightest and the heaviest weight in use', () => {
  const axes = tables.get('fvar');
  expect(axes?.readUInt16BE(8)).toBe(1);
  expect([axes?.readInt32BE(20), axes?.readInt32BE(28)].map((fixed) => (fixed ?? 0) / 65536)).toEqual([500, 800]);
});

test('a face has kerning', () => {
  expect(tables.get('GPOS')?.toString('latin1')).toContain('kern');
});

test('a face carries its copyright, as its licence wants', () => {
  const names = tables.get('name')?.toString('latin1').replaceAll('\0', '');
  expect(names).toContain('Copyright 2022 The Bricolage Grotesque Project Authors');
});

test('a heavier sample is wider', async () => {
  const width = async (weight: number): Promise<number> => {
    const sample = await makeSample(readSource(face), text, face, weight);
    return readMetrics(sample).advances.get('o') ?? 0;
  };
  expect(await width(800)).toBeGreaterThan(await width(500));
});

test('a font that is read and written stays the same', () => {
  const again = readTables(writeTables(tables));
  expect([...again.entries()].sort()).toEqual([...tables.entries()].sort());
});
