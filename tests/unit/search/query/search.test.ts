import { describe, expect, test } from 'vitest';
import type { Pagefind, PagefindFilters } from '../../../../src/search/query/pagefind.ts';
import { parseLanguage } from '../../../../src/search/language/language.ts';
import { Finder } from '../../../../src/search/query/find-hits.ts';
import { noFilters } from '../../../../src/search/query/query.ts';
import { searchWith } from '../../../../src/search/query/search.ts';

interface Page {
  url: string;
  content: string;
  soort: string;
  sector: string;
}

const pages: Page[] = [
  { url: '/a/', content: 'advies geven', soort: 'Tip', sector: 'po' },
  { url: '/b/', content: 'advies krijgen', soort: 'Werkvorm', sector: 'po' },
  { url: '/c/', content: 'vouwen', soort: 'Werkvorm', sector: 'vo' },
];

function count(found: readonly Page[], facet: 'soort' | 'sector'): Record<string, number> {
  const names = new Set(pages.map((page) => page[facet]));
  return Object.fromEntries([...names].map((name) => [name, found.filter((page) => page[facet] === name).length]));
}

/** Behaves as Pagefind does on a site of three pages. */
function fakePagefind(): Pagefind {
  const counts = (found: readonly Page[]) => ({ soort: count(found, 'soort'), sector: count(found, 'sector') });
  const passes = (page: Page, filters: PagefindFilters): boolean =>
    (['soort', 'sector'] as const).every((facet) => filters[facet]?.any.includes(page[facet]) ?? true);
  return {
    filters: () => Promise.resolve(counts(pages)),
    search: (text, { filters }) => {
      if (text === '!!') return Promise.resolve({ results: [], filters: {} });
      const found = pages.filter(
        (page) => passes(page, filters) && (text === null || page.content.includes(text.replaceAll('"', ''))),
      );
      const results = found.map((page, index) => ({
        id: page.url,
        score: 1 / (index + 1),
        words: [0],
        data: () => Promise.resolve({ url: page.url, content: page.content, meta: { title: page.url }, anchors: [] }),
      }));
      return Promise.resolve({ results, filters: counts(found) });
    },
  };
}

const finderOf = (pagefind: Pagefind): Finder =>
  new Finder(pagefind, parseLanguage({ words: '', groups: '', whole: '' }));

const search = searchWith(
  () => Promise.resolve(finderOf(fakePagefind())),
  () => Promise.resolve(false),
);
const urls = (outcome: Awaited<ReturnType<typeof search.run>>): string[] =>
  outcome.ok ? outcome.results.map(({ url }) => url) : [];

describe('search', () => {
  test('finds the pages for a text', async () => {
    const outcome = await search.run({ text: 'advies', filters: noFilters }, 10);
    expect(urls(outcome)).toEqual(['/a/', '/b/']);
  });

  test('finds by filters alone, and everything without any', async () => {
    expect(urls(await search.run({ text: '', filters: { soort: ['Werkvorm'], sector: [] } }, 10))).toEqual([
      '/b/',
      '/c/',
    ]);
    expect(urls(await search.run({ text: '', filters: noFilters }, 10))).toHaveLength(3);
  });

  test('takes any value of one facet and every facet', async () => {
    const outcome = await search.run({ text: '', filters: { soort: ['Tip', 'Werkvorm'], sector: ['po'] } }, 10);
    expect(urls(outcome)).toEqual(['/a/', '/b/']);
  });

  test('loads no more results than asked for, and tells how many there are', async () => {
    const outcome = await search.run({ text: '', filters: noFilters }, 1);
    expect(outcome).toMatchObject({ ok: true, total: 3, results: [{ url: '/a/' }] });
  });

  test('counts a value as if it were the only choice in its facet', async () => {
    const outcome = await search.run({ text: 'advies', filters: { soort: ['Tip'], sector: [] } }, 10);
    expect(outcome).toMatchObject({ counts: { soort: { Tip: 1, Werkvorm: 1 }, sector: { po: 1, vo: 0 } } });
  });

  test('counts every value zero when the text has no word', async () => {
    const outcome = await search.run({ text: '!!', filters: noFilters }, 10);
    expect(outcome).toMatchObject({ total: 0, counts: { soort: { Tip: 0, Werkvorm: 0 }, sector: { po: 0, vo: 0 } } });
  });

  test('fails when the index cannot be loaded, and tries again the next time', async () => {
    let attempts = 0;
    const flaky = searchWith(
      () => (++attempts === 1 ? Promise.reject(new Error('404')) : Promise.resolve(finderOf(fakePagefind()))),
      () => Promise.resolve(false),
    );
    const query = { text: 'advies', filters: noFilters };
    expect(await flaky.run(query, 10)).toEqual({ ok: false, reason: 'unavailable' });
    expect(await flaky.run(query, 10)).toMatchObject({ ok: true, total: 2 });
  });

  test('fails rather than finding nothing when a part of the index is missing', async () => {
    const broken = searchWith(
      () => Promise.resolve(finderOf(fakePagefind())),
      () => Promise.resolve(true),
    );
    expect(await broken.run({ text: 'onvindbaar', filters: noFilters }, 10)).toEqual({ ok: false, reason: 'broken' });
  });

  test('fails when a page of the index cannot be read', async () => {
    const pagefind = fakePagefind();
    const data = () => Promise.reject(new Error('404'));
    const broken: Pagefind = {
      ...pagefind,
      search: async (text, options) => {
        const answer = await pagefind.search(text, options);
        return { ...answer, results: answer.results.map((hit) => ({ ...hit, data })) };
      },
    };
    const outcome = await searchWith(
      () => Promise.resolve(finderOf(broken)),
      () => Promise.resolve(false),
    ).run({ text: 'advies', filters: noFilters }, 10);
    expect(outcome).toEqual({ ok: false, reason: 'broken' });
  });
});
