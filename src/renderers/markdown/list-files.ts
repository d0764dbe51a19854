import type { Inline } from '../../model/body/blocks.ts';
import { referenceNotes } from '../../model/format-reference.ts';
import { referenceInlines } from '../../model/full-text/make.ts';
import { fill } from '../../model/fill.ts';
import type { Library } from '../../model/library/build-library.ts';
import type { Reference, Term, TextBearer } from '../../model/pages.ts';
import type { Site } from '../../model/site.ts';
import { addresses } from '../../model/urls.ts';
import { escapeText } from './escape.ts';
import { listFrontMatter } from './front-matter.ts';
import { heading, joinBlocks, writeParagraph } from './write-blocks.ts';
import { link as linkText, writeInlines, type Context } from './write-inlines.ts';

/** Files that hold a whole list, which on the site has a page for each letter. */
export const listPaths = { glossary: 'begrippen.md', bibliography: 'bronnen.md' } as const;

/** Every term, from A to Z. */
export function glossaryFile({ terms }: Library, site: Site, context: Context): string {
  const { glossary: text, kinds } = site.strings;
  const entries = terms.map((term) => writeTerm(term, context));
  const body = joinBlocks([heading(1, escapeText(text.title)), ...entries]);
  return `${listFrontMatter(text.title, kinds.glossary, addresses.glossary, site)}\n${body}\n`;
}

function writeTerm(term: Term, context: Context): string {
  const { glossary: text } = context.strings;
  const line = (name: string, value: string): string | undefined =>
    value ? `**${escapeText(name)}:** ${value}` : undefined;
  const also = [...term.alsoCalled.map((name) => writeInlines(name, context)), ...term.everyday.map(escapeText)];
  const related = term.related.map((other) => link(other.heading, other.address, context));
  return joinBlocks([
    anchoredHeading(term.slug, writeInlines(term.heading, context)),
    writeParagraph(term.definition, context),
    line(text.also, also.join(', ')),
    line(text.english, escapeText(term.english ?? '')),
    line(text.explained, pageLinks(term.explainedOn, context)),
    line(text.used, pageLinks(term.usedOn, context)),
    line(text.related, related.join(', ')),
  ]);
}

/** Every work, by author, with what is not certain about it. */
export function bibliographyFile({ references }: Library, site: Site, context: Context): string {
  const { bibliography: text, kinds } = site.strings;
  const entries = references.map((reference) => writeReference(reference, context));
  const body = joinBlocks([heading(1, escapeText(text.title)), escapeText(text.ownText), ...entries]);
  return `${listFrontMatter(text.title, kinds.bibliography, addresses.bibliography, site)}\n${body}\n`;
}

function writeReference(reference: Reference, context: Context): string {
  const { bibliography: text } = context.strings;
  const named = reference.data['named-in-article']?.replace(/\.$/, '');
  const notes = [
    ...referenceNotes(reference, text),
    ...(named === undefined ? [] : [fill(text.namedInArticle, { name: named })]),
  ];
  const used = pageLinks(reference.usedOn, context);
  return joinBlocks([
    anchoredHeading(reference.id, escapeText(`${reference.authors}, ${reference.year}`)),
    [writeInlines(referenceInlines(reference, text), context).trim(), ...notes.map(escapeText)].join(' '),
    used && `**${escapeText(text.usedOn)}:** ${used}`,
  ]);
}

/** A heading under the name by which links on the site know it. */
function anchoredHeading(id: string, text: string): string {
  return `<a id="${id}"></a>\n\n${heading(2, text)}`;
}

function pageLinks(pages: readonly TextBearer[], context: Context): string {
  return pages.map((page) => link(page.heading, page.address, context)).join(', ');
}

function link(words: readonly Inline[], address: string, context: Context): string {
  return linkText(words, context.linkTo(address), context);
}
