/** What results can be narrowed to. These are the filters that pages carry, and the names in the address. */
export const facets = ['soort', 'sector'] as const;
export type Facet = (typeof facets)[number];

/** Chosen values: any value of a facet will do, and every facet with a choice must hold. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export interface SearchQuery {
  /** What the visitor typed; empty for filters only. */
  readonly text: string;
  readonly filters: Filters;
  /** Search for the words as they were typed, without correction. */
  readonly verbatim?: boolean;
}

export const noFilters: Filters = { soort: [], sector: [] };

const longestText = 200;

/** Makes a query text of anything that was typed or stands in an address. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestText)
    .trimEnd();
}

/** True when there is nothing to search for. */
export function isEmpty({ text, filters }: SearchQuery): boolean {
  return text === '' && facets.every((facet) => filters[facet].length === 0);
}

/**
 * Reads a query from the part of an address after the question mark.
 *
 * @param known the values that exist; others are dropped.
 */
export function parseQuery(search: string, known: Filters): SearchQuery {
  const parameters = new URLSearchParams(search);
  const chosen = (facet: Facet): string[] => {
    const asked = parameters.getAll(facet);
    return known[facet].filter((value) => asked.includes(value));
  };
  return {
    text: cleanText(parameters.get('q') ?? ''),
    filters: { soort: chosen('soort'), sector: chosen('sector') },
    ...(parameters.has('letterlijk') ? { verbatim: true } : {}),
  };
}

/** The part of the address for a query: `?q=advies&soort=Tip`, or empty. */
export function formatQuery({ text, filters, verbatim }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of facets) for (const value of filters[facet]) parameters.append(facet, value);
  if (verbatim) parameters.set('letterlijk', '1');
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
