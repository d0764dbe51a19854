import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  headingCharacters,
  lettersBeyondLatin1,
  lettersOf,
  readCharacters,
  textCharacters,
} from '../../../../src/integrations/fonts/glyphs.ts';

const missingFrom = (set: string, wanted: string): string =>
  Array.from(wanted)
    .filter((one) => !set.includes(one))
    .join('');

test('text has every key of a keyboard', () => {
  const keys = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  expect(missingFrom(textCharacters, keys)).toBe('');
});

test('text has the accents, quotation marks and signs of Dutch', () => {
  expect(missingFrom(textCharacters, 'áéíóúàèäëïöüâêîôûçñÉËÏÖÜ„“”‘’‚…–—•€×·½−')).toBe('');
});

test('headings have the accents and quotation marks of Dutch', () => {
  expect(missingFrom(headingCharacters, 'áéíóúàèäëïöüâêîôûçñÉËÏÖÜ„“”‘’…–—')).toBe('');
});

test('characters are found in texts and lists, in every folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'characters-'));
  mkdirSync(join(folder, 'tips'));
  writeFileSync(join(folder, 'tips/een.mdx'), 'ać');
  writeFileSync(join(folder, 'lijst.yaml'), 'š');
  expect([...readCharacters(folder)].sort()).toEqual(['a', 'ć', 'š']);
});

test('the signs of Markdown are no letters', () => {
  expect(lettersOf('*é|_{ć}')).toBe('éć');
});

test('a letter of Latin-1 needs no second file', () => {
  expect(lettersBeyondLatin1('aéÿćš–')).toBe('ćš');
});
