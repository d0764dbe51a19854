import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../../../src/search/language/fold.ts';

describe('fold', () => {
  test.each([
    ['Élite', 'elite'],
    ['coördinatie', 'coordinatie'],
    ['VMBO-t', 'vmbo-t'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('makes the same of an accent in the letter and one behind it', () => {
    expect(fold('differentiëren'.normalize('NFD'))).toBe(fold('differentiëren'.normalize('NFC')));
  });
});

describe('wordsOf', () => {
  test.each([
    ['po/vo', ['po', 'vo']],
    ['onder-advisering', ['onder', 'advisering']],
    ['“Kansen”: gelijk, of niet?', ['kansen', 'gelijk', 'of', 'niet']],
    ['Bourdieu 1986', ['bourdieu', '1986']],
    ['coördinator ', ['coordinator']],
    [' … !', []],
  ])('parts %s into %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
