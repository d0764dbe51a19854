import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/search/language/vocabulary.ts';

const words = [
  'advies',
  'advisering',
  'autonomie',
  'differentiatie',
  'effect',
  'gelijkheid',
  'kansen',
  'kapitaal',
  'klas',
  'ongelijkheid',
  'school',
  'stereotyperend',
  'toets',
  'verwachting',
];
const vocabulary = new Vocabulary(words);
const nearestTo = (word: string): string | undefined => vocabulary.nearest(word)[0]?.word;

describe('the vocabulary', () => {
  test.each(['advies', 'adviezen', 'scholen', 'kans', 'verwachtingen'])('has %s in one of its forms', (word) => {
    expect(vocabulary.has(word)).toBe(true);
  });

  test.each(['schooladvies', 'adviseur', 'vouwen'])('has no %s', (word) => {
    expect(vocabulary.has(word)).toBe(false);
  });

  test.each([
    ['adviseren', ['advisering']],
    ['adviseert', ['advisering']],
    ['stereotypering', ['stereotyperend']],
    ['toets', []],
    ['vouwen', []],
  ])('gives as kin of %s %j', (word, kin) => {
    expect(vocabulary.kinOf(word)).toEqual(kin);
  });

  test.each([
    ['kansongelijkheid', ['kans', 'ongelijkheid']],
    ['verwachtingseffect', ['verwachting', 'effect']],
    ['schooladviezen', ['school', 'adviezen']],
  ])('takes %s apart into words that can be searched for', (word, parts) => {
    expect(vocabulary.split(word)).toEqual(parts);
  });

  test('takes no word apart of which it does not have every part', () => {
    expect(vocabulary.split('schoolbord')).toBeUndefined();
  });

  test('takes no word apart that stays whole', () => {
    expect(new Vocabulary(['kansen', 'kaart'], ['kansenkaart']).split('kansenkaarten')).toBeUndefined();
  });

  test('takes no word apart into words that say nothing about a subject', () => {
    expect(new Vocabulary(['alles', 'geven', 'raad']).split('raadgeven')).toBeUndefined();
  });

  test('gives the words that begin with some letters, the shortest first', () => {
    expect(vocabulary.startingWith('k')).toEqual(['klas', 'kansen', 'kapitaal']);
    expect(vocabulary.startingWith('gr')).toEqual([]);
  });
});

describe('the word nearest to', () => {
  test.each([
    ['diferentiatie', 'differentiatie'],
    ['differtentiatie', 'differentiatie'],
    ['capitaal', 'kapitaal'],
    ['verwagting', 'verwachting'],
    ['adveis', 'advies'],
    ['schol', 'school'],
    ['ongeljikheid', 'ongelijkheid'],
    ['outonomie', 'autonomie'],
  ])('the mistake %s is %s', (mistake, word) => {
    expect(nearestTo(mistake)).toBe(word);
  });

  test.each([
    ['a word that is too short to tell', 'kls'],
    ['a word with a figure in it', 'toets2'],
    ['a word that begins otherwise', 'boets'],
    ['another word', 'zeilboot'],
  ])('%s is none: %s', (_, word) => {
    expect(vocabulary.nearest(word)).toEqual([]);
  });

  test('a short word with a letter missing or two swapped is corrected, but not one with another letter', () => {
    const short = new Vocabulary(['streep', 'past']);
    expect(['sreep', 'sterep', 'pesten'].map((word) => short.nearest(word).map((near) => near.word))).toEqual([
      ['streep'],
      ['streep'],
      [],
    ]);
  });

  test('a mistake that only sounds the same comes before one that differs', () => {
    const both = new Vocabulary(['verwanting', 'verwachting']);
    expect(both.nearest('verwagting').map(({ word }) => word)).toEqual(['verwachting', 'verwanting']);
  });
});
