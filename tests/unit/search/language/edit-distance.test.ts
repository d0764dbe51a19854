import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/language/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['the same', 'advies', 'advies', 0],
    ['a letter left out', 'advies', 'avies', 1],
    ['a letter put in', 'advies', 'addvies', 1],
    ['another letter', 'advies', 'atvies', 1],
    ['two neighbours swapped', 'advies', 'adveis', 1],
    ['two neighbours swapped at the start', 'advies', 'davies', 1],
    ['two mistakes', 'kansen', 'kannse', 2],
    ['a swap and a letter left out', 'verwachting', 'verwahctig', 2],
    ['nothing against a word', '', 'vo', 2],
  ])('counts %s: %s, %s', (_, word, typed, distance) => {
    expect(editDistance(word, typed, 3)).toBe(distance);
  });

  test('is the same from either side', () => {
    expect(editDistance('kansen', 'knsean', 4)).toBe(editDistance('knsean', 'kansen', 4));
  });

  test.each([
    ['advies', 'kansen'],
    ['advies', 'adviesgesprekken'],
    ['toets', 'toetsen'],
  ])('says of %s and %s only that they are further than asked', (word, other) => {
    expect(editDistance(word, other, 1)).toBe(2);
  });
});
