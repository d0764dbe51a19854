type Path = readonly PropertyKey[];

/** Name of the field at a path as editors read it, items counted from 1: `minutes.guide`, `steps[2].text`. */
export function fieldName(path: Path): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '');
}

/**
 * The path of a named field in the data of its file, the inverse of `fieldName`. In a list the first part may be the
 * slug or id of an item; what follows a space or comma only explains: `question, <Cite ref>`.
 */
export function fieldPath(name: string, data: unknown): PropertyKey[] {
  const [plain = ''] = name.split(/[ ,]/, 1);
  const [first, ...rest] = [...plain.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, number]) =>
    number === undefined ? part : Number(number) - 1,
  );
  if (first === undefined) return [];
  return [Array.isArray(data) && typeof first === 'string' ? itemOf(data, first) : first, ...rest];
}

/** What an editor calls an item of a list: its slug or id, if it has one. */
export function itemName(item: unknown): string | undefined {
  const { slug, id } = (item ?? {}) as { slug?: unknown; id?: unknown };
  const name = slug ?? id;
  return typeof name === 'string' ? name : undefined;
}

/** Place of the item with a name, or the name itself when there is none. */
function itemOf(list: readonly unknown[], name: string): PropertyKey {
  const index = list.findIndex((item) => itemName(item) === name);
  return index < 0 ? name : index;
}
