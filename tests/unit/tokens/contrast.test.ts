import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themes } from '../../../src/model/theme.ts';
import { contrastOf, leastContrast, textPairs } from '../../../src/tokens/contrast.ts';
import { tokensOfSchemes } from '../../fixtures/scheme-tokens.ts';

const schemes = tokensOfSchemes(readFileSync('src/styles/tokens.css', 'utf8'));

test('black on white has the largest contrast there is', () => {
  const tokens = new Map([
    ['--color-paper', 'oklch(1 0 0)'],
    ['--color-ink', 'oklch(0 0 0)'],
  ]);
  expect(contrastOf('ink', 'paper', tokens)).toBeCloseTo(21);
});

test('a colour that refers to another has the contrast of that other', () => {
  expect(contrastOf('outline', 'page', schemes.dark)).toBe(contrastOf('ink', 'paper', schemes.dark));
});

test('the least contrast of text is that of AAA', () => {
  expect(leastContrast).toBe(7);
});

test('every paper, surface, field and mark is a ground for text', () => {
  const grounds = ['paper', 'raised', 'mark', ...themes, ...themes.map((theme) => `${theme}-surface`)];
  expect(textPairs.map(({ ground }) => ground)).toEqual(expect.arrayContaining(grounds));
});

test('soft text is promised on paper and on every surface', () => {
  const grounds = textPairs.filter(({ text }) => text === 'soft').map(({ ground }) => ground);
  expect(grounds).toEqual(expect.arrayContaining(['paper', 'raised', ...themes.map((theme) => `${theme}-surface`)]));
});

for (const scheme of ['light', 'dark'] as const) {
  test.each(textPairs)(`${scheme}: $text on $ground has a contrast of 7 or more`, ({ text, ground }) => {
    expect(contrastOf(text, ground, schemes[scheme])).toBeGreaterThanOrEqual(leastContrast);
  });
}

const grounds = ['paper', 'raised', ...themes.map((theme) => `${theme}-surface`)];

for (const scheme of ['light', 'dark'] as const) {
  const tokens = schemes[scheme];

  test.each(grounds)(`${scheme}: an outline on %s has a contrast of 3 or more`, (ground) => {
    expect(contrastOf('outline', ground, tokens)).toBeGreaterThanOrEqual(3);
  });

  // In light the outline parts a field from the page; in the dark a field is as light as the outline, and parts itself.
  test.each(themes.flatMap((theme) => ['paper', 'raised'].map((ground) => [theme, ground] as const)))(
    `${scheme}: the edge of the field %s on %s has a contrast of 3 or more`,
    (theme, ground) => {
      const edges = [contrastOf(theme, 'outline', tokens), contrastOf(theme, ground, tokens)];
      expect(Math.max(...edges)).toBeGreaterThanOrEqual(3);
    },
  );
}

test.each([
  ['light', schemes.light, schemes.moreLight],
  ['dark', schemes.dark, schemes.moreDark],
] as const)('who asks for more contrast gets it in the %s, hairlines included', (_, plain, more) => {
  for (const name of ['ink', 'soft', 'hairline']) {
    expect(contrastOf(name, 'paper', more)).toBeGreaterThan(contrastOf(name, 'paper', plain));
  }
});
