import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRatio, readPalette } from '../../../src/tokens/palette.ts';

const palette = readPalette(readFileSync('src/styles/tokens.css', 'utf8'));
const colour = (name: string) => palette.find((other) => other.name === name);

test('a colour has a value for each scheme', () => {
  const { light, dark } = colour('paper') ?? {};
  expect(light?.value).toMatch(/^oklch\(0\.9/);
  expect(dark?.value).toMatch(/^oklch\(0\.2/);
});

test('a colour that refers to another keeps what is written, and is painted in that other', () => {
  expect(colour('outline')?.dark.value).toBe('var(--color-ink)');
  expect(colour('outline')?.dark.paint).toBe(colour('ink')?.dark.value);
});

test('a ground has its contrast with every text on it', () => {
  expect(colour('geel-surface')?.light.contrasts.map(({ other }) => other)).toEqual(['ink', 'soft']);
});

test('a colour that is only text has its least contrast', () => {
  const { use, dark } = colour('soft') ?? {};
  expect([use, dark?.contrasts.length]).toEqual(['text', 1]);
  expect(dark?.contrasts[0]?.ratio).toBe(
    Math.min(
      ...palette
        .flatMap(({ dark }) => dark.contrasts.filter(({ other }) => other === 'soft'))
        .map(({ ratio }) => ratio),
    ),
  );
});

test('a line has its contrast with paper', () => {
  expect([colour('hairline')?.use, colour('hairline')?.light.contrasts[0]?.other]).toEqual(['line', 'paper']);
});

test.each([
  [6.99, '6,9'],
  [7, '7,0'],
  [14.25, '14,2'],
])('the contrast %s is written as %s, never rounded up', (ratio, text) => {
  expect(formatRatio(ratio)).toBe(text);
});
