import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withBase } from '../../src/model/urls.ts';
import { writtenAddresses } from '../fixtures/real-library.ts';
import { base, joinSpace, pageAt, pages, root } from './built-site.ts';

const terms = parse(readFileSync('content/begrippen/begrippen.yaml', 'utf8')) as { slug: string }[];

/** Where a line of a list leads that holds everything in short. */
const leadsTo = (list: string, id: string): string | undefined =>
  pageAt(base + list)
    .$(`[id="${id}"] a`)
    .attr('href');

test('the place of each term in the glossary leads to its entry on the page of its letter', () => {
  const wrong = terms.filter(({ slug }) => leadsTo('begrippen/', slug) !== `${base}begrippen/${slug[0]}/#${slug}`);
  expect(wrong).toEqual([]);
});

/** The full entries of the bibliography, from the pages of their letters. */
const entries = pages
  .filter(({ file }) => /^bronnen\/.+\/index\.html$/.test(file))
  .flatMap(({ address, $ }) =>
    $('main li.entry')
      .toArray()
      .map((element) => ({ id: element.attribs['id'] ?? '', address, words: joinSpace($(element).find('p').text()) })),
  );

test('the place of each work in the bibliography leads to its entry on the page of its letter', () => {
  expect(entries.length).toBeGreaterThan(100);
  const wrong = entries.filter(({ id, address }) => leadsTo('bronnen/', id) !== `${address}#${id}`);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the bibliography as text has a line for each work, which starts as its entry does', () => {
  const lines = readFileSync(join(root, 'bronnen/literatuur.txt'), 'utf8').replace('\uFEFF', '').trimEnd().split('\n');
  expect(lines).toHaveLength(entries.length);
  const start = (words: string): string => words.slice(0, words.indexOf(')') + 1);
  expect(lines.map(start).sort()).toEqual(entries.map(({ words }) => start(words)).sort());
});

test('the bibliography by letter is left out of the search of the site, not of search engines', () => {
  const { $ } = pageAt(`${base}bronnen/v/`);
  expect([$('[data-pagefind-body]').length, $('meta[name="robots"]').length]).toEqual([0, 0]);
});

test('the page with all pages links to every page that comes from the content', () => {
  const { $ } = pageAt(`${base}alle-paginas/`);
  const linked = new Set(
    $('main a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  expect(writtenAddresses.filter((address) => !linked.has(withBase(address, base)))).toEqual([]);
});

test('no list is empty, but that of results before a search', () => {
  const empty = pages.filter(({ $ }) => $('main ul:not(:has(li)):not([hidden]), main ol:not(:has(li))').length > 0);
  expect(empty.map(({ address }) => address)).toEqual([`${base}zoeken/`]);
});
