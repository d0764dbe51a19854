import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { appIcons, drawIcon } from '../../../../src/renderers/icons/app-icons.ts';
import { wrapIco } from '../../../../src/renderers/icons/ico.ts';
import { webManifest } from '../../../../src/renderers/icons/manifest.ts';
import { drawPng } from '../../../../src/renderers/png/draw-png.ts';
import { colours } from '../../../../src/tokens/design.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="currentColor" d="M0 0h48v48H0z"/></svg>';
const texts = { name: 'De site', shortName: 'Site', description: 'Een site.' };

test('an icon has its size, with the mark in ink on yellow', async () => {
  const png = await drawPng(drawIcon({ size: 100, share: 0.5 }, mark, colours));
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([100, 100]);
  for (const [place, colour] of [
    [0, colours.geel],
    [50 * 100 + 50, colours['on-field']],
  ] as const) {
    const channels = Buffer.from(colour.slice(1), 'hex');
    const far = [0, 1, 2].map((channel) => Math.abs((channels[channel] ?? 0) - (data[place * 3 + channel] ?? 0)));
    expect(Math.max(...far)).toBeLessThanOrEqual(2);
  }
});

test('the mark of a maskable icon stays inside the circle that no system cuts', () => {
  const shares = appIcons.filter(({ purpose }) => purpose === 'maskable').map(({ share }) => share);
  expect(shares).toHaveLength(1);
  for (const share of shares) expect(share * Math.SQRT2).toBeLessThanOrEqual(0.8);
});

test('an .ico file names one picture and holds it', () => {
  const ico = Buffer.from(wrapIco(Uint8Array.of(1, 2, 3), 32));
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 1]);
  expect([ico.readUInt8(6), ico.readUInt8(7)]).toEqual([32, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect([...ico.subarray(offset, offset + length)]).toEqual([1, 2, 3]);
});

test('every address in the manifest goes through the base path', () => {
  const manifest = webManifest(texts, (address) => `/kansen${address}`, '#ffffff');
  expect(manifest).toMatchObject({ id: '/kansen/', start_url: '/kansen/', scope: '/kansen/', lang: 'nl' });
  expect(JSON.stringify(manifest)).toContain('"src":"/kansen/icoon-192.png","sizes":"192x192"');
});

test('the manifest has an icon for each use, and leaves out that of the iPhone', () => {
  const { icons } = webManifest(texts, (address) => address, '#ffffff') as {
    icons: { sizes: string; purpose: string }[];
  };
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
});

test('the icon in SVG is drawn in the ink of the design', () => {
  expect(readFileSync('public/favicon.svg', 'utf8')).toContain(`path{fill:${colours.ink}}`);
});
