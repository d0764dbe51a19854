import { choose, type FilterFacet, type FilterState } from './filter-state.ts';

/** The values of a card for each facet; a facet that says nothing about it is absent. */
export type Card = ReadonlyMap<string, readonly string[]>;

/** True when a card has every chosen value. */
export function matches(card: Card, state: FilterState): boolean {
  return [...state].every(([name, value]) => card.get(name)?.includes(value) ?? false);
}

/** How many cards there would be for each value of a facet, with the choices in the other facets as they are. */
export function countValues(cards: readonly Card[], state: FilterState, facet: FilterFacet): Map<string, number> {
  return new Map(
    facet.values.map((value) => {
      const chosen = choose(state, facet.name, value);
      return [value, cards.filter((card) => matches(card, chosen)).length];
    }),
  );
}
