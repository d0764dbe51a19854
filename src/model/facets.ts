import type { Masterclass } from './pages.ts';

/** A value to filter by. */
interface Option {
  value: string;
  label: string;
}

/** What a list can be filtered by, with how many items have each value. */
export interface Facet {
  /** Name in the address. */
  name: string;
  label: string;
  options: (Option & { count: number })[];
}

/** A facet of a list of items; an option that no item has is left out. */
export function facet<Item>(
  name: string,
  label: string,
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  options: readonly Option[],
): Facet {
  const counted = options.map((option) => ({
    ...option,
    count: items.filter((item) => valuesOf(item).includes(option.value)).length,
  }));
  return { name, label, options: counted.filter(({ count }) => count > 0) };
}

/** Values as options, with the words of the interface for them. */
export function labelled<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** The themes as options, each with the title of its masterclass. */
export function themeOptions(masterclasses: readonly Pick<Masterclass, 'theme' | 'title'>[]): Option[] {
  return masterclasses.map(({ theme, title }) => ({ value: theme, label: title }));
}
