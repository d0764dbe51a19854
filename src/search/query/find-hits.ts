import type { Counts, Pagefind, PagefindFilters, PagefindHit } from './pagefind.ts';
import { facets, type Facet, type Filters } from './query.ts';

interface Hits {
  /** Best first. */
  hits: PagefindHit[];
  counts: FacetCounts;
}

/** For every value that exists: how many results there are if it is the only choice in its facet. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/**
 * Finds the pages for a text. Everything that understands Dutch belongs here: it turns the text into the searches that
 * Pagefind does, and their answers into one list.
 *
 * @param text empty finds every page that passes the filters.
 */
export async function findHits(pagefind: Pagefind, text: string, filters: Filters): Promise<Hits> {
  const term = text === '' ? null : text;
  const answer = await pagefind.search(term, { filters: toPagefind(filters) });
  const countsOf = async (facet: Facet): Promise<Record<string, number>> => {
    if (filters[facet].length === 0) return answer.filters[facet] ?? {};
    // The other values of this facet would all count zero within its own choice.
    const wider = await pagefind.search(term, { filters: toPagefind({ ...filters, [facet]: [] }) });
    return wider.filters[facet] ?? {};
  };
  // A text without any word makes Pagefind return no counts at all.
  const known: Counts = await pagefind.filters();
  const zeros = (facet: Facet): Record<string, number> =>
    Object.fromEntries(Object.keys(known[facet] ?? {}).map((value) => [value, 0]));
  const counts = {
    soort: { ...zeros('soort'), ...(await countsOf('soort')) },
    sector: { ...zeros('sector'), ...(await countsOf('sector')) },
  };
  return { hits: answer.results, counts };
}

function toPagefind(filters: Filters): PagefindFilters {
  const chosen = facets.filter((facet) => filters[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: [...filters[facet]] }]));
}
