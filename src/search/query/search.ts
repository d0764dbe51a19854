import { Finder, type FacetCounts } from './find-hits.ts';
import { loadLanguage } from './load-language.ts';
import { indexFailedSince, loadPagefind } from './pagefind.ts';
import type { SearchQuery } from './query.ts';
import { readFragment, type SearchResult } from './read-fragment.ts';

export interface SearchFound {
  ok: true;
  /** Best first; at most as many as were asked for. */
  results: SearchResult[];
  /** How many there are. */
  total: number;
  counts: FacetCounts;
  /** The text that was searched for instead, when words were taken for typing errors. */
  corrected?: string;
  /** No page has all words; these have some of them. */
  partial: boolean;
  /** Words of the site that are near to what was typed, when nothing was found. */
  suggestions: string[];
}

interface SearchFailed {
  ok: false;
  /** The index could not be loaded at all, or it broke during this search. */
  reason: 'unavailable' | 'broken';
}

export type SearchOutcome = SearchFound | SearchFailed;

export interface Search {
  /** Loads the index, so that the first search is quick. A failure shows itself at the search. */
  prepare(): void;
  /**
   * Finds pages. An empty query finds every page.
   *
   * @param limit largest number of results to load.
   */
  run(query: SearchQuery, limit: number): Promise<SearchOutcome>;
}

/** The search of this site; nothing is loaded before it is used. */
export function createSearch(base: string): Search {
  return searchWith(
    async () => {
      const [pagefind, language] = await Promise.all([loadPagefind(base), loadLanguage(base)]);
      return new Finder(pagefind, language);
    },
    (since) => indexFailedSince(base, since),
  );
}

/**
 * A search over any index.
 *
 * @param load loads the index.
 * @param failedSince tells whether a part of the index did not arrive since a moment; asked when nothing was found.
 */
export function searchWith(load: () => Promise<Finder>, failedSince: (since: number) => Promise<boolean>): Search {
  let loading: Promise<Finder | undefined> | undefined;

  function loadOnce(): Promise<Finder | undefined> {
    loading ??= load().catch(() => {
      // The next search tries again.
      loading = undefined;
      return undefined;
    });
    return loading;
  }

  async function run(query: SearchQuery, limit: number): Promise<SearchOutcome> {
    const start = performance.now();
    const finder = await loadOnce();
    if (!finder) return { ok: false, reason: 'unavailable' };
    try {
      const { hits, ...rest } = await finder.find(query);
      if (hits.length === 0 && (await failedSince(start))) return { ok: false, reason: 'broken' };
      const results = await Promise.all(
        hits.slice(0, limit).map(async (hit) => readFragment(await hit.data(), hit.words)),
      );
      return { ok: true, results, total: hits.length, ...rest };
    } catch {
      return { ok: false, reason: 'broken' };
    }
  }

  return { prepare: () => void loadOnce(), run };
}
