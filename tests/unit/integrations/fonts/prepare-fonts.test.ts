import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeFonts, prepareFonts, readSource } from '../../../../src/integrations/fonts/prepare-fonts.ts';

const used = new Set('Pantić');
let files: Map<string, Buffer | string>;

beforeAll(async () => {
  files = await makeFonts(used);
});

test('the same characters give the same bytes', async () => {
  expect(await makeFonts(new Set('ćitnaP'))).toEqual(files);
});

test('each weight of a typeface has a stand-in of every kind', () => {
  const css = String(files.get('fonts.css'));
  const weights = [...css.matchAll(/font-family: '(\w+ \w+)';\n {2}src: local\(.*\n {2}font-weight: (\d+)/g)];
  expect(weights.map(([, family, weight]) => `${family} ${weight}`).sort()).toEqual([
    'Display Arial 500',
    'Display Arial 700',
    'Display Roboto 500',
    'Display Roboto 700',
    'Text Arial 400',
    'Text Arial 700',
    'Text Roboto 400',
    'Text Roboto 700',
  ]);
});

test('the folder holds the files, and is used again', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
  const folder = await prepareFonts(cache, used);
  expect(readFileSync(join(folder, 'text.woff2'))).toEqual(files.get('text.woff2'));
  expect(await prepareFonts(cache, used)).toBe(folder);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('other characters get a folder of their own', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
  expect(await prepareFonts(cache, used)).not.toBe(await prepareFonts(cache, new Set('Nataša')));
});

test('a missing package is named with its remedy', () => {
  const source = '@fontsource-variable/onbekend/files/onbekend.woff2';
  expect(() => readSource({ source })).toThrow(`"${source}" is missing. Run "npm install".`);
});
