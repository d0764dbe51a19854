import { describe, expect, test } from 'vitest';
import { formatLanguage, parseLanguage } from '../../../../src/search/language/language.ts';
import type { WordGroup } from '../../../../src/search/language/thesaurus.ts';

const wordsAfter = (words: readonly string[]): string[] =>
  parseLanguage(formatLanguage(words, [])).vocabulary.startingWith('').sort();
const long = 'meerderjarigengehandicaptenondersteuning';

describe('the language file', () => {
  test.each([
    ['words that begin alike', ['advies', 'adviesgesprek', 'advisering', 'school', 'schooladvies']],
    ['words that share more letters than one figure can tell', [long, `${long}s`, `${long}sgelden`]],
    ['one word', ['kansen']],
    ['no words', []],
  ])('gives back %s', (_, words) => {
    expect(wordsAfter(words)).toEqual(words);
  });

  test('gives back groups, with and without related words', () => {
    const groups: WordGroup[] = [
      { same: ['onder-advisering', 'te laag advies'], related: ['advies onder niveau', 'schooladvies'] },
      { same: ['SES', 'sociaal milieu'], related: [] },
      { same: ['armoede'], related: ['weinig geld'] },
    ];
    const { thesaurus } = parseLanguage(formatLanguage([], groups));
    const wordings = (...words: string[]): string[] =>
      thesaurus.match(words).flatMap((match) => match.wordings.map(({ kind, text }) => `${kind}: ${text}`));
    expect(wordings('laag', 'advies')).toEqual([
      'same: onder-advisering',
      'related: advies onder niveau',
      'related: schooladvies',
    ]);
    expect(wordings('ses')).toEqual(['same: sociaal milieu']);
    expect(wordings('armoede')).toEqual(['related: weinig geld']);
  });

  test('is the same for what was read from it', () => {
    const file = formatLanguage(['advies', 'adviesgesprek', 'kansen'], []);
    const { vocabulary } = parseLanguage(file);
    expect(formatLanguage(vocabulary.startingWith('').sort(), [])).toEqual(file);
  });

  test('tells which words stay whole', () => {
    const { vocabulary } = parseLanguage(formatLanguage([], [], ['Werkdruk', 'eindtijd']));
    expect(['werkdruk', 'eindtijden', 'schooladvies'].map((word) => vocabulary.isWhole(word))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is smaller than the words themselves', () => {
    const words = ['verwachting', 'verwachtingen', 'verwachtingseffect', 'verwachtingspatroon'];
    expect(formatLanguage(words, []).words.length).toBeLessThan(words.join('\n').length);
  });
});
