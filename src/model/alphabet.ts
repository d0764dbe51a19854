/** A letter and the terms that start with it. */
export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** Groups named things by first letter, from A to Z; accents do not matter. */
export function groupByLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl'))) {
    const letter = nameOf(item).normalize('NFD').charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}
