import { beforeAll, describe, expect, test } from 'vitest';
import type { Pagefind } from '../../../../src/search/query/pagefind.ts';
import { WordIndex, type Pages } from '../../../../src/search/query/word-index.ts';
import { startPagefind } from '../../../fixtures/real-pagefind.ts';
import { buildSmallSearch } from '../../../fixtures/small-search.ts';

let pagefind: Pagefind;
beforeAll(async () => {
  pagefind = await startPagefind(
    await buildSmallSearch({
      '/a/': { title: 'Gesprek', text: 'De leraar zei dat de school helpt.' },
      '/b/': { title: 'Scholen', text: 'Hoge verwachtingen helpen op scholen. Hij zei het.' },
      '/c/': { title: 'Lijst', text: 'De verwachtingen zijn niet altijd hoge.' },
    }),
  );
});

/** The titles of the pages found. */
async function titles(pages: Promise<Pages>): Promise<string[]> {
  const fragments = await Promise.all([...(await pages).values()].map((hit) => hit.data()));
  return fragments.map(({ meta }) => meta['title'] ?? '').sort();
}

/** A Pagefind that writes down what it was asked, and of which the first answers may fail. */
function noting(failures = 0): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const hit = { id: 'a', score: 1, words: [0], data: () => Promise.reject(new Error('unused')) };
  const search: Pagefind['search'] = (text) => {
    asked.push(text ?? '');
    if (asked.length <= failures) return Promise.reject(new Error('404'));
    return Promise.resolve({ results: [hit], filters: {} });
  };
  return { pagefind: { filters: () => Promise.resolve({}), search }, asked };
}

describe('the word index', () => {
  test('finds a word in each of its forms', async () => {
    expect(await titles(new WordIndex(pagefind).find('school'))).toEqual(['Gesprek', 'Scholen']);
  });

  test('does not go on to a shorter word, as Pagefind itself does', async () => {
    expect((await pagefind.search('zeilboot', { filters: {} })).results).not.toEqual([]);
    expect(await titles(new WordIndex(pagefind).find('zeilboot'))).toEqual([]);
  });

  test('finds several words only where they stand in a row', async () => {
    expect(await titles(new WordIndex(pagefind).find('hoge verwachtingen'))).toEqual(['Scholen']);
  });

  test('finds words that begin with some letters', async () => {
    expect(await titles(new WordIndex(pagefind).findPrefix('verwach'))).toEqual(['Lijst', 'Scholen']);
  });

  test('gives scores, which a search between quotation marks does not', async () => {
    const pages = await new WordIndex(pagefind).find('school');
    expect(Math.min(...[...pages.values()].map(({ score }) => score))).toBeGreaterThan(0);
  });

  test('asks for the same word once', async () => {
    const { pagefind: noted, asked } = noting();
    const index = new WordIndex(noted);
    await Promise.all([index.find('advies'), index.find('advies')]);
    const after = asked.length;
    await index.find('advies');
    expect(asked).toHaveLength(after);
  });

  test('keeps a word apart from the beginning of words with the same letters', async () => {
    const { pagefind: noted, asked } = noting();
    const index = new WordIndex(noted);
    await index.find('advies');
    const after = asked.length;
    await index.findPrefix('advies');
    expect(asked.length).toBeGreaterThan(after);
  });

  test('asks again for what failed', async () => {
    const index = new WordIndex(noting(1).pagefind);
    await expect(index.find('advies')).rejects.toThrow('404');
    expect((await index.find('advies')).size).toBe(1);
  });
});
