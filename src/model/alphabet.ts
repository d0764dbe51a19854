/** A letter and the things whose names start with it. */
export interface LetterGroup<Item> {
  /** "A", or "0-9" for names that start with a digit. */
  letter: string;
  items: Item[];
}

/** The letter under which a name stands in an index: in capitals, without accent; digits stand together. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0-9';
}

/** Groups named things by first letter, from A to Z; accents do not matter. */
export function groupByLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const sorted = [...items].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl'));
  const groups = Map.groupBy(sorted, (item) => letterOf(nameOf(item)));
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}
