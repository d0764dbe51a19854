import type { Page, Term } from '../pages.ts';
import type { HeadingLevel as Level, PaperBlock } from './document.ts';
import { listOf, section, type Writer } from './writer.ts';

/** The terms that a text uses, with what they mean: on paper they lead nowhere. */
export function glossarySection(level: Level, terms: readonly Term[], writer: Writer): PaperBlock[] {
  if (terms.length === 0) return [];
  const { nav } = writer.strings;
  const sorted = [...new Set(terms)].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const items = sorted.map(({ heading, definition }): PaperBlock[] => [
    writer.paragraph([{ type: 'strong', children: heading }, { type: 'text', text: ': ' }, ...definition]),
  ]);
  return section(level, nav.glossary, [{ type: 'list', ordered: false, items }]);
}

/** Pages of the site by their titles. */
export function titleSection(level: Level, title: string, pages: readonly Page[], writer: Writer): PaperBlock[] {
  return section(level, title, listOf(pages.map((page) => writer.pageTitle(page))));
}
