import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { base, pages, root } from './built-site.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the sitemap lists every page that search engines may show', () => {
  const listed = load(read('sitemap-0.xml'), { xml: true })('loc')
    .toArray()
    .map((element) => new URL(load(element).text()).pathname);
  const shown = pages.filter(({ $ }) => $('meta[name="robots"]').length === 0).map(({ address }) => address);
  expect(listed.sort()).toEqual(shown.sort());
});

test('robots.txt names the sitemap at its own address', () => {
  expect(read('robots.txt')).toContain(`${base}sitemap-index.xml`);
});

test('the feed has the twelve tips', () => {
  const items = load(read('rss.xml'), { xml: true })('item link').toArray();
  expect(items).toHaveLength(12);
});

test('the search index is there', () => {
  expect(existsSync(join(root, 'pagefind/pagefind.js'))).toBe(true);
  const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(entry.languages['nl']?.page_count).toBeGreaterThanOrEqual(50);
});

test('canonical addresses carry the base path; a page that is not for search engines has none', () => {
  for (const { address, $ } of pages) {
    const canonical = $('link[rel="canonical"]').attr('href');
    const isHidden = $('meta[name="robots"]').length > 0;
    expect(canonical === undefined ? undefined : new URL(canonical).pathname).toBe(isHidden ? undefined : address);
  }
});
