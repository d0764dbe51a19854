import type { CountMessages } from '../../search/describe-outcome.ts';

interface SearchMessages extends CountMessages {
  busy: string;
  failed: string;
}

/** The messages that the markup gives an island in `data-*` attributes. */
export function readMessages(data: Readonly<DOMStringMap>): SearchMessages {
  const { busy, failed, none, one, many, filteredNone, filteredOne, filteredMany } = data;
  return {
    busy: busy ?? '',
    failed: failed ?? '',
    none: none ?? '',
    one: one ?? '',
    many: many ?? '',
    filteredNone: filteredNone ?? '',
    filteredOne: filteredOne ?? '',
    filteredMany: filteredMany ?? '',
  };
}
