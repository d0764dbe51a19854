import type { FacetCounts } from './find-hits.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { facets, type Facet, type Filters } from './query.ts';

/** The pages of the site, and those with each value of each facet. */
export class PageSets {
  readonly all: readonly PagefindHit[];
  #byId: Map<string, PagefindHit> | undefined;
  readonly #byValue: Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

  constructor(all: readonly PagefindHit[], byValue: Record<Facet, Map<string, Set<string>>>) {
    this.all = all;
    this.#byValue = byValue;
  }

  /** The page itself, as a hit without places of words. */
  hitOf(id: string): PagefindHit | undefined {
    this.#byId ??= new Map(this.all.map((hit) => [hit.id, hit]));
    return this.#byId.get(id);
  }

  /** True when a page passes the filters, those of one facet set aside. */
  passes(id: string, filters: Filters, aside?: Facet): boolean {
    return facets.every((facet) => {
      if (facet === aside || filters[facet].length === 0) return true;
      return filters[facet].some((value) => this.#byValue[facet].get(value)?.has(id));
    });
  }

  /** For every value: how many of these pages there would be with it as the only choice in its facet. */
  count(ids: readonly string[], filters: Filters): FacetCounts {
    const countsOf = (facet: Facet): Record<string, number> => {
      const open = ids.filter((id) => this.passes(id, filters, facet));
      const values = [...this.#byValue[facet]].map(([value, pages]) => [
        value,
        open.filter((id) => pages.has(id)).length,
      ]);
      return Object.fromEntries(values) as Record<string, number>;
    };
    return { soort: countsOf('soort'), sector: countsOf('sector') };
  }
}

/** Asks Pagefind for the pages of every value. */
export async function loadPageSets(pagefind: Pagefind): Promise<PageSets> {
  const known = await pagefind.filters();
  const byValue = { soort: new Map<string, Set<string>>(), sector: new Map<string, Set<string>>() };
  for (const facet of facets) {
    for (const value of Object.keys(known[facet] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [facet]: { any: [value] } } });
      byValue[facet].set(value, new Set(results.map(({ id }) => id)));
    }
  }
  const { results } = await pagefind.search(null, { filters: {} });
  return new PageSets(results, byValue);
}
