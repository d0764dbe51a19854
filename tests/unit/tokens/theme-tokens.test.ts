import { expect, test } from 'vitest';
import { schemeTokens, themeTokens } from '../../../src/tokens/theme-tokens.ts';

test('tokens come in the order of the stylesheet, without what only clears a group', () => {
  const css = '@theme { --color-*: initial; --color-ink: oklch(0 0 0); --text-h1--line-height: 1; }';
  expect([...themeTokens(css)]).toEqual([
    ['--color-ink', 'oklch(0 0 0)'],
    ['--text-h1--line-height', '1'],
  ]);
});

test('what stands outside a theme is no token', () => {
  expect(themeTokens(':root { --color-ink: red; } @theme { --spacing: 1px; }').has('--color-ink')).toBe(false);
});

const schemes = schemeTokens(`
  @theme { --color-ink: black; --color-geel: gold; }
  :root { @variant dark { --color-ink: white; } }
  @media (prefers-contrast: more) { :root { @variant dark { --color-ink: red; } } }`);

test('the light scheme has what the theme sets', () => {
  expect(schemes.light.get('--color-ink')).toBe('black');
});

test('the dark scheme has its own colour, and not that of more contrast', () => {
  expect(schemes.dark.get('--color-ink')).toBe('white');
});

test('the dark scheme has the colours of the light that it does not set', () => {
  expect(schemes.dark.get('--color-geel')).toBe('gold');
});

test('a stylesheet without a dark scheme has the same colours in both', () => {
  const { light, dark } = schemeTokens('@theme { --color-ink: black; }');
  expect(dark).toEqual(light);
});
