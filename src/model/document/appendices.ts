import type { Background, Page, Term } from '../pages.ts';
import type { PaperBlock } from './document.ts';
import { section, type Writer } from './writer.ts';

/** What stands on a page of its own on the site, as an appendix. */
export function backgroundSection(background: Background | undefined, writer: Writer): PaperBlock[] {
  if (!background) return [];
  const { kinds } = writer.strings;
  return section(1, kinds.background, writer.blocks(background.body, 2));
}

/** The terms that a text uses, with what they mean: on paper they lead nowhere. */
export function glossarySection(terms: readonly Term[], writer: Writer): PaperBlock[] {
  if (terms.length === 0) return [];
  const { nav } = writer.strings;
  const sorted = [...new Set(terms)].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const items = sorted.map(({ heading, definition }): PaperBlock[] => [
    writer.paragraph([{ type: 'strong', children: heading }, { type: 'text', text: ': ' }, ...definition]),
  ]);
  return section(1, nav.glossary, [{ type: 'list', ordered: false, items }]);
}

/** Pages of the site by their titles. */
export function titleSection(title: string, pages: readonly Page[], writer: Writer): PaperBlock[] {
  return section(1, title, writer.list(pages.map(({ heading }) => heading)));
}
