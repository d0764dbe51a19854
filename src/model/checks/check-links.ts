import type { Content } from '../content.ts';
import type { EntryReader } from '../entry-reader.ts';
import type { Lookup } from '../library/lookup.ts';
import { nearestWord } from '../problems.ts';
import { addresses } from '../urls.ts';

/** Every link leads somewhere: inside the site to an existing page, outside it to an address that a source gives. */
export function checkLinks(content: Content, readers: Iterable<EntryReader>, lookup: Lookup): void {
  const pagePaths = [
    ...content.pages.map(({ data }) => data.slug),
    ...Object.values(addresses)
      .filter((address) => address.endsWith('/'))
      .map((address) => address.replaceAll(/^\/|\/$/g, '')),
  ].filter(Boolean);
  const confirmed = new Set([
    ...content.bibliography.filter((reference) => reference['print-url']).map(({ URL }) => URL),
    ...content.tips.map(({ data }) => data.link?.url),
    ...content.podcast.map(({ data }) => data.link),
  ]);
  for (const { file, links, report } of readers) {
    for (const { target, place } of links) {
      if (target.kind === 'external') {
        if (confirmed.has(target.url)) continue;
        report({
          ...place,
          message: `het adres ${target.url} staat niet bij een bron`,
          remedy: 'gebruik een adres uit content/bronnen/literatuur.yaml, of schrijf een interne link als tip:naam',
        });
      } else if (target.scheme !== 'pagina') {
        lookup.find(target.scheme, target.path, file, place);
      } else if (!pagePaths.includes(target.path)) {
        const nearest = nearestWord(target.path, pagePaths);
        report({
          ...place,
          message: `de pagina "${target.path}" bestaat niet`,
          remedy: nearest ? `bedoel je "pagina:${nearest}"?` : `kies uit: ${pagePaths.join(', ')}`,
        });
      }
    }
  }
}
