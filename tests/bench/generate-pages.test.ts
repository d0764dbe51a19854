import { expect, test } from 'vitest';
import { wantsToBeFound } from '../../src/integrations/pagefind/build-index.ts';
import { generatePages } from './generate-pages.ts';

function page(address: string, text: string): { address: string; html: string } {
  const hidden = '<p hidden><span data-pagefind-filter="soort">Tip</span></p>';
  const html = `<main data-pagefind-body>${hidden}<h1>${address}</h1><p>${text}</p><h2 id="a">Kop</h2><p>${text}</p></main>`;
  return { address, html };
}
const real = [page('/een/', 'Eerst dit. Dan dat.'), page('/twee/', 'Hier een zin. Daar een zin.')];

test('as many pages are made as are asked for, each with an address of its own', () => {
  const { pages } = generatePages(real, 5);
  expect(new Set(pages.map(({ address }) => address)).size).toBe(5);
});

test('the same pages give the same pages', () => {
  expect(generatePages(real, 5)).toEqual(generatePages(real, 5));
});

test('a page has as many sentences as its model', () => {
  const { pages } = generatePages(real, 1);
  expect(pages[0]?.html.match(/(dit|dat|zin)\./g)).toHaveLength(4);
});

test('a page asks to be found and keeps the kind of its model', () => {
  const { pages } = generatePages(real, 1);
  expect(wantsToBeFound(pages[0]?.html ?? '')).toBe(true);
  expect(pages[0]?.html).toContain('<span data-pagefind-filter="soort">Tip</span>');
});

test('pages that do not ask to be found are no models', () => {
  const { models } = generatePages([{ address: '/404.html', html: '<main><h1>Weg</h1></main>' }, ...real], 4);
  expect([...models.values()]).toEqual(['/een/', '/twee/', '/een/', '/twee/']);
});
