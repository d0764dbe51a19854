import type { CheerioAPI } from 'cheerio';
import { href } from '../../links.ts';
import { fill } from '../../model/fill.ts';
import { inlineText } from '../../model/body/blocks.ts';
import type { Theory } from '../../model/pages.ts';
import { splitSections } from '../../model/sections.ts';
import { makeExcerpt } from '../../search/query/excerpt.ts';

/** Words in the excerpt of a result. */
const excerptLength = 30;

/** The longest word of a text, in lower case. */
export function longestWord(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Fills the markup of a search result with a page, as the islands do in a browser. */
export function fillResult($: CheerioAPI, page: Theory, query: string, kind: string): void {
  const address = href(page.address);
  $('[data-resultaat]').attr('href', address);
  $('[data-title]').text(page.title);
  $('[data-kind]').text(kind);
  $('[data-dot]').attr('data-theme', page.theme ?? null);
  $('[data-excerpt]').html(excerptOf($, page.description, query));
  const [section] = splitSections(page.body).filter(([, text]) => text?.type === 'paragraph');
  const [heading, text] = section ?? [];
  if (heading?.type !== 'heading' || text?.type !== 'paragraph') return void $('[data-sections]').remove();
  $('[data-sections] a').attr('href', `${address}#${heading.id}`);
  $('[data-sections] [data-title]').text(inlineText(heading.children));
  $('[data-sections] [data-excerpt]').html(excerptOf($, inlineText(text.children), query));
  const inPage = $('[data-page]');
  inPage.text(fill(inPage.text(), { title: page.title }));
}

function excerptOf($: CheerioAPI, text: string, query: string): string {
  const words = text.split(/\s+/);
  const places = words.flatMap((word, place) => (word.toLowerCase().includes(query) ? [place] : []));
  const parts = makeExcerpt(words, places, { from: 0, to: words.length }, excerptLength);
  const escape = (words: string): string => $('<p></p>').text(words).html() ?? '';
  return parts.map(({ text: words, marked }) => (marked ? `<mark>${escape(words)}</mark>` : escape(words))).join('');
}
