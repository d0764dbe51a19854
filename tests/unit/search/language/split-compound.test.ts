import { describe, expect, test } from 'vitest';
import { splitCompound, withoutJoin } from '../../../../src/search/language/split-compound.ts';

/** Knows these words and no forms of them. */
const knows =
  (...words: string[]) =>
  (part: string): boolean =>
    words.includes(part);

describe('splitCompound', () => {
  test.each([
    ['two words in a row', 'schooladvies', ['school', 'advies']],
    ['three words in a row', 'basisschooladvies', ['basis', 'school', 'advies']],
    ['a joining s', 'verwachtingseffect', ['verwachtings', 'effect']],
    ['a joining en', 'kansenongelijkheid', ['kansen', 'ongelijkheid']],
  ])('takes %s apart: %s', (_, word, parts) => {
    const isWord = knows('basis', 'school', 'advies', 'verwachting', 'effect', 'kans', 'ongelijkheid');
    expect(splitCompound(word, isWord)).toEqual(parts);
  });

  test('takes the longest last part, which says what the whole is', () => {
    const isWord = knows('kansen', 'kansengelijk', 'gelijkheid', 'heid');
    expect(splitCompound('kansengelijkheid', isWord)).toEqual(['kansen', 'gelijkheid']);
  });

  test.each([
    ['a word of one part', 'school'],
    ['a word of which the first part is none', 'vergadering'],
    ['a word of which the last part is none', 'schoolbord'],
    ['a part of a few letters', 'lesdoel'],
  ])('leaves %s whole: %s', (_, word) => {
    expect(splitCompound(word, knows('school', 'dering', 'doel', 'les'))).toBeUndefined();
  });

  test('gives parts that make the word again', () => {
    const parts = splitCompound('leerlingenbesprekingen', knows('leerling', 'besprekingen'));
    expect(parts?.join('')).toBe('leerlingenbesprekingen');
  });
});

describe('withoutJoin', () => {
  test.each([
    ['verwachtings', 'verwachting'],
    ['kansen', 'kans'],
    ['school', 'school'],
  ])('makes of %s the word %s', (part, word) => {
    expect(withoutJoin(part, knows('verwachting', 'kans', 'school'))).toBe(word);
  });

  test('makes nothing of what is no word with a joining letter', () => {
    expect(withoutJoin('scholing', knows('school'))).toBeUndefined();
  });
});
