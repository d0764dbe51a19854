import { fold } from '../../search/language/fold.ts';
import { formatLanguage } from '../../search/language/language.ts';
import { stemKey } from '../../search/language/stem-key.ts';
import type { WordGroup } from '../../search/language/thesaurus.ts';
import { buildIndex, wantsToBeFound, type IndexedPage, type IndexFile } from './build-index.ts';
import { cutIndex } from './cut-index.ts';
import { findCompounds, type CompoundRules } from './compounds.ts';
import { markCompounds, wordsOfPage } from './mark-compounds.ts';
import { keywordsId, slimFragment } from './slim-fragments.ts';

/** What editors tell the search about words. */
export interface SearchWords {
  /** Words that a page is found by though no visitor sees them, by its address. */
  keywords: ReadonlyMap<string, readonly string[]>;
  groups: readonly WordGroup[];
  compounds: CompoundRules;
}

/** Makes all files of the search: Pagefind's index, in which compounds are found by their parts too, and the language. */
export async function buildSearch(pages: readonly IndexedPage[], words: SearchWords): Promise<IndexFile[]> {
  const findable = pages.filter(({ html }) => wantsToBeFound(html));
  const found = findable.map(({ html }) => wordsOfPage(html));
  const compounds = findCompounds(new Set(found.flat()), words.compounds);
  const marked = findable.map(({ address, html }) => {
    const withKeywords = addKeywords(html, words.keywords.get(address) ?? []);
    return { address, html: markCompounds(withKeywords, compounds) };
  });
  const index = cutIndex(await buildIndex(marked), largestChunk);
  const files = index.map((file) => (isFragment(file) ? slimFragment(file) : file));
  // A heading counts as another page, and a title as two more.
  const headings = wordsOfHeadings(findable, /<(h[1-3])\b.*?<\/\1>/gs);
  const titles = wordsOfHeadings(findable, /<h1\b.*?<\/h1>/gs);
  const vocabulary = vocabularyOf([...found, headings, titles, titles]);
  const language = formatLanguage(vocabulary, words.groups, words.compounds.whole);
  return [...files, { path: 'taal.json', content: Buffer.from(JSON.stringify(language)) }];
}

/** The words of titles and headings of pages, which tell more than other words. */
function wordsOfHeadings(pages: readonly IndexedPage[], elements: RegExp): string[] {
  return pages.flatMap(({ html }) => html.match(elements) ?? []).flatMap(wordsOfPage);
}

/** Puts hidden keywords after all that a page shows. */
function addKeywords(html: string, keywords: readonly string[]): string {
  if (keywords.length === 0) return html;
  const text = keywords.map((word) => word.replaceAll(/[<>&|]/g, ' ')).join(', ');
  return html.replace('</main>', `<p hidden id="${keywordsId}" data-pagefind-weight="3">${text}</p></main>`);
}

/** Bytes of a file of the index: a search needs several, and each costs a request too. */
const largestChunk = 2000;

const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');

/** Fewest pages that have a word, and its fewest letters, to be offered as a correction. */
const fewestPages = 3;
const fewestPagesOfShort = 4;
const fewestLetters = 4;

/** The words of the site worth sending: for each word its most common form, when it stands on more than one page. */
function vocabularyOf(pages: readonly string[][]): string[] {
  const stems = new Map<string, { pages: number; forms: Map<string, number> }>();
  for (const words of pages) {
    const forms = new Set(words.map(fold).filter((word) => word.length >= fewestLetters && /^\p{L}+$/u.test(word)));
    for (const stem of new Set([...forms].map(stemKey))) {
      const entry = stems.get(stem) ?? { pages: 0, forms: new Map<string, number>() };
      entry.pages++;
      stems.set(stem, entry);
    }
    for (const form of forms) {
      const entry = stems.get(stemKey(form));
      entry?.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    }
  }
  return [...stems.values()]
    .map(({ pages: count, forms }) => ({ count, word: mostCommon(forms) }))
    .filter(({ count, word }) => count >= (word.length > fewestLetters ? fewestPages : fewestPagesOfShort))
    .map(({ word }) => word)
    .sort();
}

function mostCommon(forms: ReadonlyMap<string, number>): string {
  const [best] = [...forms].sort(([a, some], [b, more]) => more - some || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
