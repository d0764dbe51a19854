import type { SourceText } from '../../schemas/values.ts';
import { inlineText, type Block, type Inline, type ListItem } from '../body/blocks.ts';
import { formatReference } from '../format-reference.ts';
import type { Background, Page, Reference, Term } from '../pages.ts';
import type { LinkScheme } from '../urls.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Part } from './part.ts';

/** Makers of blocks for what stands in the fields of a page. They are our own text, and have no line in a body. */
const own = { origin: 'redactie', line: 0 } as const;

export const text = (words: string): Inline[] => [{ type: 'text', text: words }];

export const strong = (words: string): Inline => ({ type: 'strong', children: text(words) });

export const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children, ...own });

/** "Kleiner: Begin met één leerling." */
export const labelled = (label: string, children: Inline[]): Block =>
  paragraph([strong(`${label}:`), { type: 'text', text: ' ' }, ...children]);

/** A heading below that of its part. */
export const subheading = (children: Inline[]): Block => ({ type: 'heading', depth: 2, id: '', children, ...own });

export function list(items: readonly Inline[][], ordered = false): Block {
  return { type: 'list', ordered, items: items.map((item): ListItem => ({ children: [paragraph(item)] })), ...own };
}

/** Words of a source that stand in a field. */
export function quotation(inlines: Inline[], credit: { source: SourceText; speaker: string; role?: string }): Block {
  return { type: 'quotation', text: inlineText(inlines), inlines, ...credit, origin: 'bron', line: 0 };
}

/** What is known about a page in a few words: a line for each fact. */
export function facts(entries: readonly { label: string; value: string }[]): Block {
  return list(entries.map(({ label, value }) => [strong(`${label}:`), { type: 'text', text: ` ${value}` }]));
}

const schemes: Record<Page['kind'], LinkScheme> = {
  tip: 'tip',
  masterclass: 'masterclass',
  theory: 'theorie',
  workForm: 'werkvorm',
  podcast: 'pagina',
  page: 'pagina',
};

/** A link to a page, with its title for text. */
export function pageLink({ kind, slug, heading }: Page): Inline {
  const path = kind === 'podcast' ? 'podcast' : slug;
  return { type: 'link', target: { kind: 'internal', scheme: schemes[kind], path }, children: heading };
}

export function links(pages: readonly Page[]): Block {
  return list(pages.map((page) => [pageLink(page)]));
}

/** A part with links to pages; none when there are no pages. */
export function linksPart(heading: string, pages: readonly Page[]): Part[] {
  return pages.length > 0 ? [{ heading: text(heading), blocks: [links(pages)] }] : [];
}

export function termsPart(terms: readonly Term[], { nav }: InterfaceStrings): Part[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ slug, heading }): Inline[] => [{ type: 'term', id: slug, children: heading }]);
  return [{ heading: text(nav.glossary), blocks: [list(items)] }];
}

export function originPart(children: Inline[], { origins }: InterfaceStrings): Part {
  return { name: 'origin', heading: text(origins.where), blocks: [paragraph(children)] };
}

export function referencesPart(references: readonly Reference[], { bibliography }: InterfaceStrings): Part[] {
  if (references.length === 0) return [];
  const items = references.map((reference) => referenceInlines(reference, bibliography));
  return [{ name: 'references', heading: text(bibliography.heading), blocks: [list(items)] }];
}

/** A work as a bibliography prints it. */
export function referenceInlines(reference: Reference, wording: InterfaceStrings['bibliography']): Inline[] {
  return formatReference(reference, wording).map((part): Inline => {
    const words = text(part.text);
    switch (part.type) {
      case 'people':
      case 'text':
        return { type: 'text', text: part.text };
      case 'title':
      case 'container':
        return {
          type: 'emphasis',
          children: part.lang === 'en' ? [{ type: 'text', text: part.text, lang: 'en' }] : words,
        };
      case 'address':
        return { type: 'link', target: { kind: 'external', url: part.url }, children: words };
    }
  });
}

/** What stands on a page of its own on the site: why it goes this way and where it comes from. */
export function backgroundPart(background: Background | undefined, { kinds }: InterfaceStrings): Part[] {
  return background ? [{ heading: text(kinds.background), blocks: background.body }] : [];
}
