import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from '../../../../src/renderers/png/encode-png.ts';
import { flatPng, type FlatDrawing } from '../../../../src/renderers/png/flat-png.ts';

async function pixelsOf(png: Uint8Array): Promise<number[]> {
  return [...(await sharp(png).removeAlpha().raw().toBuffer())];
}

const drawing: FlatDrawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><path fill="#fe8e6b" d="M0 0h60v20H0z"/><path fill="#0d251b" d="M20 0h20v20H20z"/><circle cx="50" cy="10" r="8" fill="#f8f6ed"/></svg>',
  ink: '#0d251b',
  ground: '#fe8e6b',
  others: ['#f8f6ed'],
};

test('another decoder reads the pixels that were written, also in rows of an odd length', async () => {
  const palette = [
    [0, 0, 0],
    [250, 10, 20],
    [1, 2, 3],
  ] as const;
  const png = encodePng({ width: 3, height: 2, palette, pixels: Uint8Array.of(0, 1, 2, 2, 1, 0) });
  expect(await pixelsOf(png)).toEqual([0, 1, 2, 2, 1, 0].flatMap((index) => palette[index] ?? []));
});

test('a flat colour is exactly the colour of the design', async () => {
  const pixels = await pixelsOf(await flatPng(drawing));
  const at = (x: number): number[] => pixels.slice((10 * 60 + x) * 3, (10 * 60 + x) * 3 + 3);
  expect([at(5), at(30), at(50)]).toEqual([
    [0xfe, 0x8e, 0x6b],
    [0x0d, 0x25, 0x1b],
    [0xf8, 0xf6, 0xed],
  ]);
});

test('the same drawing gives the same bytes', async () => {
  expect(await flatPng(drawing)).toEqual(await flatPng(drawing));
});
