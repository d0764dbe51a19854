import { describe, expect, test } from 'vitest';
import { contentWords } from '../../../../src/search/language/stop-words.ts';

describe('contentWords', () => {
  test('drops the words of a question that say nothing about its subject', () => {
    const words = 'hoe geef je een goed advies aan ouders'.split(' ');
    expect(contentWords(words)).toEqual(['advies', 'ouders']);
  });

  test('keeps all words when none says anything', () => {
    expect(contentWords(['wat', 'nu'])).toEqual(['wat', 'nu']);
  });

  test('keeps every word that the field is about', () => {
    const subjects =
      'kans kansen gelijk gelijkheid advies verwachtingen ouders leraar leerling niveau toets taal lezen hoog laag ' +
      'hoge lage leren lesgeven school thuis geld wijk kleur meisjes jongens klas groep po vo mbo';
    expect(contentWords(subjects.split(' '))).toEqual(subjects.split(' '));
  });

  test('has nothing of nothing', () => {
    expect(contentWords([])).toEqual([]);
  });
});
