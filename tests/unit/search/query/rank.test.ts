import { describe, expect, test } from 'vitest';
import type { Interpretation, Part, Wording } from '../../../../src/search/language/interpret.ts';
import { rank, type RankedPage } from '../../../../src/search/query/rank.ts';
import { WordIndex } from '../../../../src/search/query/word-index.ts';

/** For each word or phrase: the pages that have it and how well. */
type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

const total = 20;

/** An index that has these scores; the places of a word are those of its wording in the list. */
function indexOf(scores: Scores): WordIndex {
  const search = (text: string | null) => {
    const wording = (text ?? '').replaceAll('"', '');
    const place = Object.keys(scores).indexOf(wording);
    const results = Object.entries(scores[wording] ?? {}).map(([id, score]) => ({
      id,
      score,
      words: [place],
      data: () => Promise.reject(new Error('unused')),
    }));
    return Promise.resolve({ results, filters: {} });
  };
  return new WordIndex({ filters: () => Promise.resolve({}), search });
}

const part = (from: number, length: number, ...wordings: Wording[]): Part => ({ from, length, wordings });
const typed = (text: string): Wording => ({ text, weight: 1 });

function query(words: string, ...more: Part[]): Interpretation {
  const each = words.split(' ');
  return { words: each, parts: [...each.map((word, place) => part(place, 1, typed(word))), ...more], unknown: [] };
}

const ranked = (asked: Interpretation, scores: Scores): Promise<RankedPage[]> => rank(asked, indexOf(scores), total);
const order = async (asked: Interpretation, scores: Scores): Promise<string[]> =>
  (await ranked(asked, scores)).map(({ hit }) => hit.id);
const ofPage = (pages: readonly RankedPage[], id: string): RankedPage | undefined =>
  pages.find(({ hit }) => hit.id === id);

describe('rank', () => {
  test('puts the page with the better score first', async () => {
    expect(await order(query('advies'), { advies: { some: 1, more: 4 } })).toEqual(['more', 'some']);
  });

  test('puts a page with all words before one that has more of a single word', async () => {
    const scores = { kansen: { both: 2, one: 9 }, advies: { both: 2 } };
    expect(await order(query('kansen advies'), scores)).toEqual(['both', 'one']);
  });

  test('counts a page with all words as the whole of the query, and others as less', async () => {
    const pages = await ranked(query('kansen advies'), { kansen: { both: 2, one: 2 }, advies: { both: 2 } });
    expect(ofPage(pages, 'both')?.coverage).toBeCloseTo(1);
    expect(ofPage(pages, 'one')?.coverage).toBeLessThan(1);
  });

  test('lets a rare word weigh more than a common one', async () => {
    const common = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`page ${index}`, 2]));
    const pages = await ranked(query('leerling segregatie'), { leerling: common, segregatie: { rare: 2 } });
    expect(pages[0]?.hit.id).toBe('rare');
    expect(ofPage(pages, 'rare')?.coverage).toBeGreaterThan(ofPage(pages, 'page 0')?.coverage ?? 1);
  });

  test('counts another wording for less than what was typed', async () => {
    const asked = query('onderadvies', part(0, 1, { text: 'laag advies', weight: 0.5 }));
    expect(await order(asked, { onderadvies: { own: 2 }, 'laag advies': { other: 2 } })).toEqual(['own', 'other']);
  });

  test('counts the best wording of a word, not all of them', async () => {
    const asked = query('advies', part(0, 1, { text: 'schooladvies', weight: 0.5 }));
    const pages = await ranked(asked, { advies: { one: 2, two: 2 }, schooladvies: { two: 2 } });
    expect(ofPage(pages, 'two')?.score).toBe(ofPage(pages, 'one')?.score);
  });

  test('gives a wording for two words to both', async () => {
    const asked = query('laag advies', part(0, 2, typed('onderadvies')));
    const pages = await ranked(asked, { laag: { a: 1 }, onderadvies: { b: 1 } });
    expect(ofPage(pages, 'b')?.coverage).toBeCloseTo(1);
  });

  test('lifts a page that has the words in a row', async () => {
    const both = { apart: 2, row: 2 };
    const scores = { hoge: both, verwachtingen: both, 'hoge verwachtingen': { row: 2 } };
    expect(await order(query('hoge verwachtingen'), scores)).toEqual(['row', 'apart']);
  });

  test('finds the parts of a compound only on pages that have all of them', async () => {
    const loose = { text: 'basis school advies', isLoose: true, weight: 0.5 };
    const asked: Interpretation = { words: ['basisschooladvies'], parts: [part(0, 1, loose)], unknown: [] };
    const scores = { basis: { all: 2, two: 9 }, school: { all: 2, two: 9 }, advies: { all: 2 } };
    expect(await order(asked, scores)).toEqual(['all']);
  });

  test('gives the places of all words found, in order and each once', async () => {
    const pages = await ranked(query('advies kansen', part(0, 1, typed('kansen'))), {
      kansen: { a: 1 },
      advies: { a: 1 },
    });
    expect(ofPage(pages, 'a')?.words).toEqual([0, 1]);
  });

  test('puts equal pages in the same order, whichever was found first', async () => {
    expect(await order(query('advies'), { advies: { b: 1, a: 1 } })).toEqual(['a', 'b']);
    expect(await order(query('advies'), { advies: { a: 1, b: 1 } })).toEqual(['a', 'b']);
  });
});
