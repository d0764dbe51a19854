/** A value to filter by, with how many items have it. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** The options of a facet; an option that no item has is left out. */
export function facetOptions<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  options: readonly { value: string; label: string }[],
): FacetOption[] {
  return options
    .map((option) => ({ ...option, count: items.filter((item) => valuesOf(item).includes(option.value)).length }))
    .filter(({ count }) => count > 0);
}
