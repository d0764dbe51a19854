import { fill } from '../model/fill.ts';

/** Messages with the number of results, in words; `{count}` and `{query}` are filled in. */
export interface CountMessages {
  none: string;
  one: string;
  many: string;
  /** The same for filters without a text. */
  filteredNone: string;
  filteredOne: string;
  filteredMany: string;
}

/** Tells how many results there are for a text, or for filters when the text is empty. */
export function describeCount(messages: CountMessages, total: number, text: string): string {
  const amount = total === 0 ? 'none' : total === 1 ? 'one' : 'many';
  const filtered = { none: messages.filteredNone, one: messages.filteredOne, many: messages.filteredMany };
  return fill(text === '' ? filtered[amount] : messages[amount], { count: total, query: text });
}
