import { fill } from '../model/fill.ts';
import { facets, isEmpty, type SearchQuery } from './query/query.ts';
import type { SearchOutcome } from './query/search.ts';

/** Messages about results; `{count}` and `{query}` are filled in. */
export interface OutcomeMessages {
  none: string;
  one: string;
  many: string;
  /** Nothing for a text within filters. */
  noneFiltered: string;
  /** The same for filters without a text. */
  filteredNone: string;
  filteredOne: string;
  filteredMany: string;
  /** Follows the number of results. */
  partial: string;
  failed: string;
}

/** What a visitor is told about an outcome, and which help stands with it. */
export interface OutcomeDescription {
  status: string;
  /** The search for the words as typed, when others were searched for. */
  verbatim?: SearchQuery;
  /** Nothing was found, or nothing could be: other ways through the site show. */
  needsHelp: boolean;
  /** Searches for words of the site that are near to what was typed. */
  suggestions: { word: string; query: SearchQuery }[];
  /** Nothing is left within filters, which can be cleared. */
  canClear: boolean;
}

/** Tells what to say about an outcome. */
export function describeOutcome(
  messages: OutcomeMessages,
  outcome: SearchOutcome,
  query: SearchQuery,
): OutcomeDescription {
  const silent = { status: '', needsHelp: false, suggestions: [], canClear: false };
  if (!outcome.ok) return { ...silent, status: messages.failed, needsHelp: true };
  if (isEmpty(query)) return silent;
  const { total, corrected, partial } = outcome;
  const isFiltered = facets.some((facet) => query.filters[facet].length > 0);
  const count = describeCount(messages, total, corrected ?? query.text, isFiltered);
  const suggestions = total === 0 ? outcome.suggestions : [];
  return {
    status: partial && total > 0 ? `${count}. ${messages.partial}` : count,
    ...(corrected === undefined ? {} : { verbatim: { ...query, verbatim: true } }),
    needsHelp: total === 0,
    suggestions: suggestions.map((word) => ({ word, query: { text: word, filters: query.filters } })),
    canClear: total === 0 && isFiltered,
  };
}

function describeCount(messages: OutcomeMessages, total: number, text: string, isFiltered: boolean): string {
  const amount = total === 0 ? 'none' : total === 1 ? 'one' : 'many';
  const byFilters = { none: messages.filteredNone, one: messages.filteredOne, many: messages.filteredMany };
  const byText = { ...messages, none: isFiltered ? messages.noneFiltered : messages.none };
  return fill(text === '' ? byFilters[amount] : byText[amount], { count: total, query: text });
}
