import { listFiles } from '../../schemas/list-files.ts';
import type { Mentions } from '../mentions.ts';
import type { Background, Page, TextBearer } from '../pages.ts';
import { compareReferences } from '../reference.ts';
import { referenceAnchor } from '../urls.ts';
import { allPages, type Draft } from './draft.ts';
import { addOnce, findMentions, type Lookup } from './lookup.ts';

/** Links pages to the works they cite and the terms they use, from what their readers remember. */
export function linkMentions(draft: Draft, lookup: Lookup): void {
  for (const page of allPages(draft)) {
    const reader = draft.readers.get(page);
    if (!reader) continue;
    linkText(page, reader.mentions, page.file, lookup);
    const { background } = page;
    if (!background) continue;
    linkText(background, reader.backgroundMentions, page.file, lookup);
    takeOverExplanations(page, background);
    if ('theme' in page) background.theme = page.theme;
  }
  const { mentions } = draft.glossaryReader;
  findMentions(lookup, 'bron', mentions.citations, listFiles.terms);
  findMentions(lookup, 'begrip', mentions.terms, listFiles.terms);
  // The glossary has no list of works: its citations lead to the bibliography.
  linkCitations(mentions, lookup);
}

function linkText(text: TextBearer, mentions: Mentions, file: string, lookup: Lookup): void {
  text.references = findMentions(lookup, 'bron', mentions.citations, file).sort(compareReferences);
  text.terms = findMentions(lookup, 'begrip', mentions.terms, file);
  for (const reference of text.references) addOnce(reference.usedOn, text);
  for (const term of text.terms) if (!term.explainedOn.includes(text)) addOnce(term.usedOn, text);
  linkCitations(mentions, lookup, text);
}

/** A term that a page is said to explain, and that only its background uses, is explained there. */
function takeOverExplanations(page: Page, background: Background): void {
  for (const { explainedOn, usedOn } of background.terms.filter((term) => !page.terms.includes(term))) {
    const place = explainedOn.indexOf(page);
    if (place < 0) continue;
    explainedOn[place] = background;
    usedOn.splice(usedOn.indexOf(background), 1);
  }
}

/** A citation leads to the list of works on its own page; without a page, to the bibliography. */
function linkCitations({ citationInlines }: Mentions, lookup: Lookup, page?: TextBearer): void {
  for (const citation of citationInlines) {
    citation.works = citation.refs.flatMap((ref) => {
      const reference = lookup.get('bron', ref);
      if (!reference) return [];
      const { authors, year, address } = reference;
      return [{ authors, year, address: page ? `${page.address}#${referenceAnchor(ref)}` : address }];
    });
  }
}
