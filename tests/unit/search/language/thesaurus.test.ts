import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/search/language/fold.ts';
import { contentWords } from '../../../../src/search/language/stop-words.ts';
import { Thesaurus } from '../../../../src/search/language/thesaurus.ts';

const thesaurus = new Thesaurus([
  { same: ['ouderbetrokkenheid', 'ouders bij school betrekken'], related: ['oudergesprek'] },
  { same: ['onder-advisering', 'te laag advies'], related: [] },
  { same: ['advies', 'schooladvies'], related: ['advisering'] },
  { same: ['sociaal-economische status', 'SES'], related: [] },
]);
const matchesOf = (text: string): ReturnType<Thesaurus['match']> => thesaurus.match(contentWords(wordsOf(text)));
const wordingsOf = (text: string): string[] =>
  matchesOf(text).flatMap(({ wordings }) => wordings.map(({ kind, text: other }) => `${kind}: ${other}`));

describe('the thesaurus', () => {
  test('gives words of the same meaning, then words that have to do with it', () => {
    expect(wordingsOf('ouderbetrokkenheid')).toEqual(['same: ouders bij school betrekken', 'related: oudergesprek']);
  });

  test('leads from a related word to nothing', () => {
    expect(wordingsOf('oudergesprek')).toEqual([]);
  });

  test.each([
    ['in one', 'onderadvisering'],
    ['apart', 'onder advisering'],
    ['with a hyphen', 'onder-advisering'],
    ['with a capital', 'Onder-advisering'],
  ])('knows a word %s: %s', (_, text) => {
    expect(wordingsOf(text)).toEqual(['same: te laag advies']);
  });

  test('knows a compound that is written apart, though it has it in one', () => {
    expect(wordingsOf('ouder betrokkenheid')).toContain('same: ouders bij school betrekken');
  });

  test.each(['te laag advies', 'laag advies', 'een te laag advies', 'te laag adviezen'])(
    'knows "%s" for a phrase with a stop word in it',
    (text) => {
      expect(matchesOf(text)[0]).toEqual({
        from: 0,
        length: 2,
        wordings: [{ text: 'onder-advisering', kind: 'same' }],
      });
    },
  );

  test('takes the longest entry at a place, and says which words it covers', () => {
    expect(matchesOf('leerling met een laag advies')).toMatchObject([
      { from: 1, length: 2, wordings: [{ text: 'onder-advisering' }] },
      { from: 2, length: 1, wordings: [{ text: 'schooladvies' }, { text: 'advisering' }] },
    ]);
  });

  test('knows an abbreviation and what it stands for', () => {
    expect(wordingsOf('ses')).toEqual(['same: sociaal-economische status']);
    expect(wordingsOf('sociaal economische status')).toEqual(['same: SES']);
  });

  test('has nothing for a word that it does not know', () => {
    expect(matchesOf('vouwen')).toEqual([]);
  });
});
