import { z } from 'astro/zod';
import { template, text } from './text.ts';

/** `{count}` and `{query}` are filled in by the island. */
export const searchStrings = z.strictObject({
  label: text,
  submit: text,
  dialogTitle: text,
  dialogHint: text,
  close: text,
  all: text,
  shortcutsLink: text,
  busy: text,
  one: template('query'),
  many: template('count', 'query'),
  none: template('query'),
  filteredOne: text,
  filteredMany: template('count'),
  filteredNone: text,
  noneFiltered: template('query'),
  /** Follows the number of results. */
  partial: text,
  /** Before the link `verbatim`, when other words were searched for than those typed. */
  notMeant: text,
  verbatim: template('query'),
  suggestions: text,
  /** Before links to the overviews. */
  ways: text,
  failed: text,
  glossary: text,
  everyPage: text,
  tips: text,
  masterclasses: text,
  workForms: text,
  examplesIntro: text,
  /** Searches that find something, in words that teachers use. */
  examples: z.array(text).min(1),
  title: text,
  description: text,
  intro: text,
  noScript: text,
  /** Name of the form on the results page, beside that of the header. */
  landmark: text,
  filters: text,
  kind: text,
  sector: text,
  clear: text,
  results: text,
  sections: text,
  /** Behind the title of a section, for screen readers. */
  inPage: template('title'),
  more: text,
  shortcutsTitle: text,
  shortcutsText: text,
  shortcutSlash: text,
  shortcutControlK: text,
  shortcutsKept: text,
  shortcutsNotKept: text,
});
