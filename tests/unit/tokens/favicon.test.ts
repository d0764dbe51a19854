import Color from 'colorjs.io';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensOfSchemes } from '../../fixtures/scheme-tokens.ts';

const { light, dark } = tokensOfSchemes(readFileSync('src/styles/tokens.css', 'utf8'));
const fills = [...readFileSync('public/favicon.svg', 'utf8').matchAll(/fill:(#[0-9a-f]{6})/g)].map(([, fill]) => fill);

const inkOf = (tokens: ReadonlyMap<string, string>): string =>
  new Color(tokens.get('--color-ink') ?? '').to('srgb').toString({ format: 'hex', collapse: false });

test('the icon of the site is in the ink of the light and that of the dark', () => {
  expect(fills).toEqual([inkOf(light), inkOf(dark)]);
});
