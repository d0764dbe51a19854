import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawFigure } from '../../../../src/renderers/png/draw-figure.ts';

const root = process.cwd();
const drawing = 'content/werkvormen/vouwen-9.svg';
const room = { width: 160, height: 160 };

test('a drawing fills the room in its own proportions', async () => {
  const { width, height } = await drawFigure(root, drawing, '#0d251b', room);
  expect([width, height]).toEqual([160, 110]);
});

test('a pictogram of few units stays small', async () => {
  const { width } = await drawFigure(root, 'src/pictograms/merk.svg', '#0d251b', { width: 900, height: 900 });
  expect(width).toBe(144);
});

test('a drawing is sharp on paper: three dots for each pixel', async () => {
  const { data, width } = await drawFigure(root, drawing, '#0d251b', room);
  expect((await sharp(data).metadata()).width).toBe(3 * width);
});

test('a drawing has the colour that was asked for, on white', async () => {
  const { data } = await drawFigure(root, drawing, '#fe8e6b', room);
  const { dominant } = await sharp(data).stats();
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(230);
  const raw = await sharp(data).removeAlpha().raw().toBuffer();
  const pixels = Array.from({ length: raw.length / 3 }, (_, index) => [...raw.subarray(index * 3, index * 3 + 3)]);
  const near = pixels.filter(
    ([r = 0, g = 0, b = 0]) => Math.abs(r - 0xfe) + Math.abs(g - 0x8e) + Math.abs(b - 0x6b) < 12,
  );
  expect(near.length).toBeGreaterThan(100);
  expect(pixels.some(([r = 0]) => r < 0x80)).toBe(false);
});

test('the same drawing gives the same bytes', async () => {
  expect(await drawFigure(root, drawing, '#0d251b', room)).toEqual(await drawFigure(root, drawing, '#0d251b', room));
});

test('a drawing that is missing is named for the editor', async () => {
  const drawn = drawFigure(root, 'content/werkvormen/weg.svg', '#0d251b', room);
  await expect(drawn).rejects.toThrow(/content\/werkvormen\/weg\.svg[^]*bestaat niet/);
});

test('a drawing without a size of its own is named for the editor', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
  writeFileSync(join(folder, 'kaal.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await expect(drawFigure(folder, 'kaal.svg', '#0d251b', room)).rejects.toThrow(/kaal\.svg[^]*viewBox/);
});
