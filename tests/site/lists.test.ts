import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { base, pageAt, pages } from './built-site.ts';

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

test('the page with all pages links to every page that comes from the content', () => {
  const { $ } = pageAt(`${base}alle-paginas/`);
  const linked = new Set(
    $('main a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  const written =
    /^(tips|masterclasses|theorie|werkvormen|over)\/[^/]+\/|^masterclasses\/.+\/|^(podcast|over|privacy)\//;
  const missing = pages.filter(({ file, address }) => written.test(file) && !linked.has(address));
  expect(missing.map(({ address }) => address)).toEqual([]);
});
