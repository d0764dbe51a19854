import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPng } from '../../../../src/renderers/png/draw-png.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><path fill="#fe8e6b" d="M0 0h60v20H0z"/><path fill="#0d251b" d="M20 0h20v20H20z"/><circle cx="50" cy="10" r="8" fill="#f8f6ed"/></svg>';

test('a flat colour is that of the design, but for a step that no one sees', async () => {
  const { data } = await sharp(await drawPng(drawing))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const wanted = { 5: [0xfe, 0x8e, 0x6b], 30: [0x0d, 0x25, 0x1b], 50: [0xf8, 0xf6, 0xed] };
  for (const [x, colour] of Object.entries(wanted)) {
    const place = (10 * 60 + Number(x)) * 3;
    const far = colour.map((channel, index) => Math.abs(channel - (data[place + index] ?? 0)));
    expect(Math.max(...far)).toBeLessThanOrEqual(2);
  }
});

test('the same drawing gives the same bytes', async () => {
  expect(await drawPng(drawing)).toEqual(await drawPng(drawing));
});
