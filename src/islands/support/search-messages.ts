import type { OutcomeMessages } from '../../search/describe-outcome.ts';

export interface SearchMessages extends OutcomeMessages {
  busy: string;
  /** Names the link to a search for the words as typed, with `{query}`. */
  verbatim: string;
}

/** The messages that `SearchOutcome.astro` gives the islands in `data-*` attributes. */
export function readMessages(data: Readonly<DOMStringMap>): SearchMessages {
  return {
    busy: data['busy'] ?? '',
    verbatim: data['verbatim'] ?? '',
    failed: data['failed'] ?? '',
    partial: data['partial'] ?? '',
    none: data['none'] ?? '',
    noneFiltered: data['noneFiltered'] ?? '',
    one: data['one'] ?? '',
    many: data['many'] ?? '',
    filteredNone: data['filteredNone'] ?? '',
    filteredOne: data['filteredOne'] ?? '',
    filteredMany: data['filteredMany'] ?? '',
  };
}
