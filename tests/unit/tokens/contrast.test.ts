import Color from 'colorjs.io';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensOfSchemes } from '../../fixtures/scheme-tokens.ts';

const schemes = tokensOfSchemes(readFileSync('src/styles/tokens.css', 'utf8'));
const { light, dark } = schemes;

const themes = ['geel', 'koraal', 'groen', 'blauw'];
const grounds = ['paper', 'raised', ...themes.map((theme) => `${theme}-surface`)];

type Tokens = ReadonlyMap<string, string>;

function colourOf(tokens: Tokens, name: string): Color {
  const value = tokens.get(`--color-${name}`) ?? '';
  const reference = /^var\(--color-([\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? new Color(value) : colourOf(tokens, reference);
}

const contrast = (tokens: Tokens, one: string, other: string): number =>
  colourOf(tokens, one).contrast(colourOf(tokens, other), 'WCAG21');

test('the dark has colours of its own', () => {
  expect(dark.get('--color-paper')).not.toBe(light.get('--color-paper'));
});

for (const [scheme, tokens] of Object.entries(schemes)) {
  test.each(grounds.flatMap((ground) => ['ink', 'soft'].map((text) => [text, ground])))(
    `${scheme}: %s on %s has a contrast of 7 or more`,
    (text, ground) => {
      expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(7);
    },
  );

  test(`${scheme}: a marked word has a contrast of 7 or more`, () => {
    expect(contrast(tokens, 'ink', 'mark')).toBeGreaterThanOrEqual(7);
  });

  test.each(themes)(`${scheme}: text and lines on the field %s have a contrast of 7 or more`, (theme) => {
    expect(contrast(tokens, 'on-field', theme)).toBeGreaterThanOrEqual(7);
  });

  test.each(grounds)(`${scheme}: an outline on %s has a contrast of 3 or more`, (ground) => {
    expect(contrast(tokens, 'outline', ground)).toBeGreaterThanOrEqual(3);
  });

  // In light the outline parts a field from the page; in the dark a field is as light as the outline, and parts itself.
  test.each(themes.flatMap((theme) => ['paper', 'raised'].map((ground) => [theme, ground])))(
    `${scheme}: the edge of the field %s on %s has a contrast of 3 or more`,
    (theme, ground) => {
      const edges = [contrast(tokens, theme, 'outline'), contrast(tokens, theme, ground)];
      expect(Math.max(...edges)).toBeGreaterThanOrEqual(3);
    },
  );
}

test.each([
  ['light', schemes.light, schemes.moreLight],
  ['dark', schemes.dark, schemes.moreDark],
])('who asks for more contrast gets it in the %s, hairlines included', (_, plain, more) => {
  for (const name of ['ink', 'soft', 'hairline']) {
    expect(contrast(more, name, 'paper')).toBeGreaterThan(contrast(plain, name, 'paper'));
  }
});
