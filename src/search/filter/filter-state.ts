/** One thing to filter by, such as `met-wie`, and the values that cards can have for it. */
export interface FilterFacet {
  name: string;
  values: readonly string[];
}

/** The chosen value of each facet; a facet without a choice is absent. */
export type FilterState = ReadonlyMap<string, string>;

/**
 * Reads the state from an address: from the part after the question mark, or else from the anchor that works without
 * JavaScript (`#met-wie-team`). What does not exist is dropped.
 */
export function parseFilters(search: string, hash: string, facets: readonly FilterFacet[]): FilterState {
  const parameters = new URLSearchParams(search);
  const asked = facets.flatMap(({ name, values }) => {
    const value = parameters.get(name);
    return value !== null && values.includes(value) ? [[name, value] as const] : [];
  });
  if (asked.length > 0) return new Map(asked);
  const anchored = facets.flatMap(({ name, values }) =>
    values.filter((value) => hash === `#${anchorId(name, value)}`).map((value) => [name, value] as const),
  );
  return new Map(anchored);
}

/** The part of the address for a state, facets in their own order: `?met-wie=team&sector=po`, or empty. */
export function formatFilters(state: FilterState, facets: readonly FilterFacet[]): string {
  const parameters = new URLSearchParams();
  for (const { name } of facets) {
    const value = state.get(name);
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}

/** The state with a choice made in one facet; without a value the facet has no choice. */
export function choose(state: FilterState, name: string, value: string | undefined): FilterState {
  const next = new Map(state);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  return next;
}

/** Id of the anchor by which CSS alone shows the cards with a value. */
export function anchorId(name: string, value: string): string {
  return `${name}-${value}`;
}
