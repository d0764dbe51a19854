import { describe, expect, test } from 'vitest';
import { loadPageSets, PageSets } from '../../../../src/search/query/page-sets.ts';
import type { Pagefind } from '../../../../src/search/query/pagefind.ts';
import { noFilters } from '../../../../src/search/query/query.ts';

const setOf = (...ids: string[]): Set<string> => new Set(ids);
const sets = new PageSets([], {
  soort: new Map([
    ['Tip', setOf('a', 'b')],
    ['Werkvorm', setOf('c')],
  ]),
  sector: new Map([
    ['po', setOf('a', 'c')],
    ['vo', setOf('a', 'b')],
  ]),
});

describe('the sets of pages', () => {
  test.each([
    ['no filters', noFilters, ['a', 'b', 'c']],
    ['one value', { soort: ['Tip'], sector: [] }, ['a', 'b']],
    ['two values of one facet', { soort: ['Tip', 'Werkvorm'], sector: [] }, ['a', 'b', 'c']],
    ['a value of each facet', { soort: ['Tip'], sector: ['po'] }, ['a']],
    ['a value that does not exist', { soort: ['Film'], sector: [] }, []],
  ])('let pass with %s what has them', (_, filters, passed) => {
    expect(['a', 'b', 'c'].filter((id) => sets.passes(id, filters))).toEqual(passed);
  });

  test('set one facet aside', () => {
    expect(sets.passes('c', { soort: ['Tip'], sector: ['po'] }, 'soort')).toBe(true);
    expect(sets.passes('c', { soort: ['Tip'], sector: ['vo'] }, 'soort')).toBe(false);
  });

  test('count each value as the only choice in its facet, under the filters of the other', () => {
    expect(sets.count(['a', 'b', 'c'], { soort: ['Tip'], sector: ['po'] })).toEqual({
      soort: { Tip: 1, Werkvorm: 1 },
      sector: { po: 1, vo: 2 },
    });
  });

  test('count only the pages that were found', () => {
    expect(sets.count(['b'], noFilters)).toEqual({ soort: { Tip: 1, Werkvorm: 0 }, sector: { po: 0, vo: 1 } });
  });

  test('come from Pagefind, which is asked for each value', async () => {
    const hit = (id: string) => ({ id, score: 0, words: [], data: () => Promise.reject(new Error('unused')) });
    const pagefind: Pagefind = {
      filters: () => Promise.resolve({ soort: { Tip: 1 }, thema: { geel: 2 } }),
      search: (_, { filters }) =>
        Promise.resolve({ results: filters.soort ? [hit('a')] : [hit('a'), hit('b')], filters: {} }),
    };
    const loaded = await loadPageSets(pagefind);
    expect(loaded.all.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(loaded.count(['a', 'b'], noFilters)).toEqual({ soort: { Tip: 1 }, sector: {} });
  });
});
