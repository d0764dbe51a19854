import { describe, expect, it } from 'vitest';
import { groupByLetter, letterOf } from '../../../src/model/alphabet.ts';

const group = (names: string[]): Record<string, string[]> =>
  Object.fromEntries(groupByLetter(names, (name) => name).map(({ letter, items }) => [letter, items]));

describe('letterOf', () => {
  it.each([
    ['noise', 'N'],
    ['Élite', 'E'],
    ['‘agency’', 'A'],
    ['2Doc', '0-9'],
  ])('puts %s under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});

describe('groupByLetter', () => {
  it('groups names by their first letter, from A to Z', () => {
    expect(Object.entries(group(['noise', 'agency', 'nazorg']))).toEqual([
      ['A', ['agency']],
      ['N', ['nazorg', 'noise']],
    ]);
  });

  it('puts an accented letter with the plain one', () => {
    expect(group(['élite', 'eerlijk'])).toEqual({ E: ['eerlijk', 'élite'] });
  });

  it('does not tell capitals from small letters', () => {
    expect(group(['Bourdieu', 'behoefte'])).toEqual({ B: ['behoefte', 'Bourdieu'] });
  });

  it('leaves the given list in its order', () => {
    const names = ['b', 'a'];
    groupByLetter(names, (name) => name);
    expect(names).toEqual(['b', 'a']);
  });
});
