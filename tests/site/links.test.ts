import { expect, test } from 'vitest';
import { base, isServed, pageAt, pages } from './built-site.ts';

const host = 'https://site.test';

/** Addresses inside the site that a page names, resolved against its own address. */
function internalAddresses(page: (typeof pages)[number], selector: string, attribute: string): URL[] {
  return page
    .$(selector)
    .toArray()
    .map((element) => new URL(page.$(element).attr(attribute) ?? '', host + page.address))
    .filter((url) => url.origin === host);
}

const linksOf = (page: (typeof pages)[number]): URL[] => internalAddresses(page, 'a[href]', 'href');

test('every link and file inside the site exists', () => {
  const dead = pages.flatMap((page) =>
    [
      ...linksOf(page),
      ...internalAddresses(page, 'link[rel="stylesheet"], link[rel="icon"], link[type="application/rss+xml"]', 'href'),
      ...internalAddresses(page, 'script[src], img[src]', 'src'),
      ...internalAddresses(page, 'form[action]', 'action'),
    ]
      .filter(({ pathname }) => !isServed(pathname))
      .map(({ pathname }) => `${page.address} → ${pathname}`),
  );
  expect(dead).toEqual([]);
});

test('every anchor that a link names exists on its page', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .filter(({ hash }) => hash.length > 1)
      .filter(({ pathname, hash }) => {
        const id = decodeURIComponent(hash.slice(1));
        return pageAt(pathname)
          .$('[id]')
          .toArray()
          .every((element) => element.attribs['id'] !== id);
      })
      .map(({ pathname, hash }) => `${page.address} → ${pathname}${hash}`),
  );
  expect(dead).toEqual([]);
});

test('every page is at most two clicks from the home page', () => {
  const clicks = new Map([[base, 0]]);
  for (const [address, depth] of clicks) {
    for (const { pathname } of linksOf(pageAt(address))) {
      if (!clicks.has(pathname) && pages.some((page) => page.address === pathname)) clicks.set(pathname, depth + 1);
    }
  }
  const far = pages
    // Nobody walks to the page for an address that is wrong, or to the style guide.
    .filter(({ address }) => !address.endsWith('/404.html') && address !== `${base}stijl/`)
    .filter(({ address }) => (clicks.get(address) ?? Infinity) > 2);
  expect(far.map(({ address }) => address)).toEqual([]);
});

test('links to other sites are marked as external', () => {
  const faults = pages.flatMap((page) =>
    page
      .$('a[href^="http"]')
      .toArray()
      .filter((element) => page.$(element).attr('rel') !== 'external')
      .map((element) => `${page.address} → ${page.$(element).attr('href') ?? ''}`),
  );
  expect(faults).toEqual([]);
});
