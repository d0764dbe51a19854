import { inlineText } from '../model/body/blocks.ts';
import type { Library } from '../model/library/build-library.ts';
import { nearestWord, type Problem } from '../model/problems.ts';
import { addresses } from '../model/urls.ts';
import { wordsOf } from './language/fold.ts';
import { listFiles } from '../schemas/list-files.ts';
import type { PageKeywords } from '../schemas/search-words.ts';

/**
 * Words that a page is found by though they do not stand on it: those of the editors with the page itself and in their
 * list, the terms that it explains with all that people call them, and the name of who gives a tip.
 *
 * @returns words by the address of the page.
 */
export function keywordsOf(library: Library, pageKeywords: PageKeywords): Map<string, string[]> {
  const keywords = new Map<string, string[]>();
  const add = (address: string, words: readonly string[]): void => {
    keywords.set(address, [...(keywords.get(address) ?? []), ...words]);
  };
  const named = pageNames(library);
  for (const [name, words] of Object.entries(pageKeywords)) add(named.get(name) ?? '', words);
  for (const { term, alsoCalled, everyday, english, explainedOn } of library.terms) {
    const words = [term, ...alsoCalled.map(inlineText), ...everyday, ...(english === undefined ? [] : [english])];
    for (const { address } of explainedOn) add(address, words);
  }
  for (const { address, title, keywords: own } of library.all) {
    // Who writes a title in one word finds it too.
    add(address, [...own, wordsOf(title).join('')]);
  }
  for (const { address, speaker } of library.tips) add(address, [speaker.name, speaker.organisation]);
  return keywords;
}

/** Tells which names of pages in the list of keywords are those of no page. */
export function checkPageKeywords(pageKeywords: PageKeywords, library: Library): Problem[] {
  const known = [...pageNames(library).keys()];
  return Object.keys(pageKeywords)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const nearest = nearestWord(name, known);
      return {
        file: listFiles.pageKeywords,
        field: name,
        message: 'er is geen pagina met deze naam',
        remedy: nearest ? `bedoel je "${nearest}"?` : `kies uit: ${known.join(', ')}`,
      };
    });
}

/** Addresses of pages by the names that editors give them. */
function pageNames({ tips, masterclasses, theory, workForms, pages, podcast }: Library): Map<string, string> {
  const variants = masterclasses.flatMap((masterclass) => masterclass.variants);
  const named = (scheme: string, list: readonly { slug: string; address: string }[]): [string, string][] =>
    list.map(({ slug, address }) => [`${scheme}:${slug}`, address]);
  return new Map([
    ...named('tip', tips),
    ...named('masterclass', [...masterclasses, ...variants]),
    ...named('theorie', theory),
    ...named('werkvorm', workForms),
    ...named('pagina', pages),
    ['podcast', podcast.address],
    ['overzicht:tips', addresses.tips],
    ['overzicht:masterclasses', addresses.masterclasses],
    ['overzicht:werkvormen', addresses.workForms],
    ['overzicht:theorie', addresses.theory],
    ['overzicht:begrippen', addresses.glossary],
    ['overzicht:bronnen', addresses.bibliography],
  ]);
}
