import { findHits, type FacetCounts } from './find-hits.ts';
import { indexFailedSince, loadPagefind, type Pagefind } from './pagefind.ts';
import type { SearchQuery } from './query.ts';
import { readFragment, type SearchResult } from './read-fragment.ts';

export interface SearchFound {
  ok: true;
  /** Best first; at most as many as were asked for. */
  results: SearchResult[];
  /** How many there are. */
  total: number;
  counts: FacetCounts;
}

interface SearchFailed {
  ok: false;
  /** The index could not be loaded at all, or it broke during this search. */
  reason: 'unavailable' | 'broken';
}

export type SearchOutcome = SearchFound | SearchFailed;

interface Search {
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
    () => loadPagefind(base),
    (since) => indexFailedSince(base, since),
  );
}

/**
 * A search over any index.
 *
 * @param load loads the index.
 * @param failedSince tells whether a part of the index did not arrive since a moment; asked when nothing was found.
 */
export function searchWith(load: () => Promise<Pagefind>, failedSince: (since: number) => Promise<boolean>): Search {
  let loading: Promise<Pagefind | undefined> | undefined;

  function loadOnce(): Promise<Pagefind | undefined> {
    loading ??= load().catch(() => {
      // The next search tries again.
      loading = undefined;
      return undefined;
    });
    return loading;
  }

  async function run({ text, filters }: SearchQuery, limit: number): Promise<SearchOutcome> {
    const start = performance.now();
    const pagefind = await loadOnce();
    if (!pagefind) return { ok: false, reason: 'unavailable' };
    try {
      const { hits, counts } = await findHits(pagefind, text, filters);
      if (hits.length === 0 && (await failedSince(start))) return { ok: false, reason: 'broken' };
      const results = await Promise.all(
        hits.slice(0, limit).map(async (hit) => readFragment(await hit.data(), hit.words)),
      );
      return { ok: true, results, total: hits.length, counts };
    } catch {
      return { ok: false, reason: 'broken' };
    }
  }

  return { prepare: () => void loadOnce(), run };
}
