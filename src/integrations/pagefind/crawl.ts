import type { IndexedPage } from './build-index.ts';

/** Gets the HTML at an address, or undefined when there is no page. */
type FetchPage = (address: string) => Promise<string | undefined>;

/**
 * Collects the pages of a site by following its links, home page first.
 *
 * @param base base path with a slash at both ends; links outside it are not followed.
 */
export async function crawl(base: string, fetchPage: FetchPage): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  const addresses = new Set([base]);
  // A set can grow while it is walked.
  for (const address of addresses) {
    const html = await fetchPage(address);
    if (html === undefined) continue;
    pages.push({ address: `/${address.slice(base.length)}`, html });
    for (const link of linksOf(html, address)) if (link.startsWith(base)) addresses.add(link);
  }
  return pages;
}

/** Pages of the same site that a page links to: addresses that end in a slash. */
export function linksOf(html: string, address: string): string[] {
  const here = new URL(address, 'http://site.invalid');
  return [...html.matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)].flatMap(([, link = '']) => {
    const url = URL.parse(link.replaceAll('&amp;', '&'), here);
    return url?.origin === here.origin && url.pathname.endsWith('/') ? [url.pathname] : [];
  });
}
