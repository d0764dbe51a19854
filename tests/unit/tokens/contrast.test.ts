import Color from 'colorjs.io';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeTokens } from '../../../src/tokens/theme-tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = themeTokens(css);
// The first block of the dark is that of everyone; a later one is for who asks for more contrast.
const darkBlock = /@variant dark \{([^}]*)\}/.exec(css)?.[1] ?? '';
const dark = new Map([...light, ...themeTokens(`@theme {${darkBlock}}`)]);

const themes = ['geel', 'koraal', 'groen', 'blauw'];
const grounds = ['paper', 'raised', ...themes.map((theme) => `${theme}-surface`)];

function contrast(tokens: ReadonlyMap<string, string>, one: string, other: string): number {
  const colourOf = (name: string): Color => new Color(tokens.get(`--color-${name}`) ?? '');
  return colourOf(one).contrast(colourOf(other), 'WCAG21');
}

const schemes = { light, dark };

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
}

test.each(themes)('text on the field %s has a contrast of 7 or more', (theme) => {
  expect(contrast(light, 'on-field', theme)).toBeGreaterThanOrEqual(7);
});
