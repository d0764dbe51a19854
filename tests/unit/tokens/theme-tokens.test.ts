import { expect, test } from 'vitest';
import { themeTokens } from '../../../src/tokens/theme-tokens.ts';

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
