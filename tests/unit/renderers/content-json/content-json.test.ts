import { expect, test } from 'vitest';
import { contentJson } from '../../../../src/renderers/content-json/content-json.ts';
import { jsonText } from '../../../../src/renderers/content-json/json-text.ts';
import type { ContentFile } from '../../../../src/renderers/content-json/shape.ts';
import { joined, piecesOf } from '../../../fixtures/page-words.ts';
import { library } from '../../../fixtures/real-library.ts';
import { readInline } from '../../../fixtures/read-text.ts';
import { site } from '../../../fixtures/real-site.ts';

const text = contentJson(library, site);
const content = JSON.parse(text) as ContentFile;
const read = (source: string) => jsonText(readInline(source).inlines, site);

test('says which version of the shape it has, and the licence', () => {
  expect(content).toMatchObject({ version: 2, language: 'nl', licence: { name: site.strings.packages.licence } });
});

test('has every page, term and work', () => {
  expect(content.pages).toHaveLength(library.all.length);
  expect(content.terms).toHaveLength(library.terms.length);
  expect(content.references).toHaveLength(library.references.length);
});

test.each(library.all.map((page) => [page.address, page] as const))('has every word of %s', (address, page) => {
  const entry = content.pages.find((candidate) => candidate.address === `https://site.test/kansen${address}`);
  const strings: string[] = [];
  JSON.stringify(entry, (_, value: unknown) => (typeof value === 'string' && strings.push(joined(value)), value));
  expect(piecesOf(page).filter((piece) => !strings.some((string) => string.includes(piece)))).toEqual([]);
});

test('every address, term and work that an entry names is there', () => {
  const addresses = new Set(content.pages.map(({ address }) => address));
  const terms = new Set(content.terms.map(({ slug }) => slug));
  const works = new Set(content.references.map(({ id }) => id));
  for (const page of content.pages) {
    expect(page.terms.filter((slug) => !terms.has(slug))).toEqual([]);
    expect(page.references.filter((id) => !works.has(id))).toEqual([]);
    if ('theory' in page) expect(page.theory.filter(({ address }) => !addresses.has(address))).toEqual([]);
  }
});

test.each([
  ['Gewone tekst.', 'Gewone tekst.'],
  ['Een *woord*.', ['Een ', { type: 'emphasis', text: 'woord' }, '.']],
  ['Veel noise.', ['Veel ', { type: 'english', text: 'noise' }, '.']],
  ['[Tip](tip:film)', [{ type: 'link', address: 'https://site.test/kansen/tips/film/', text: 'Tip' }]],
  ['<Term id="ruis">Ruis</Term>', [{ type: 'term', term: 'ruis', text: 'Ruis' }]],
])('%s is written as %j', (source, json) => {
  expect(read(source)).toEqual(json);
});

test('notes for editors are not published', () => {
  expect(text).not.toContain('"note"');
});

test('the address of a copy is not published', () => {
  const hidden = library.references.filter(({ data }) => data.URL && !data['print-url']);
  expect(hidden.length).toBeGreaterThan(0);
  for (const { data } of hidden) expect(text).not.toContain(data.URL);
});

test('another page is named by its kind and slug beside its address', () => {
  const [tip] = library.tips;
  const entry = content.pages.find((page) => page.kind === 'tip' && page.slug === tip?.slug);
  expect(entry).toMatchObject({ masterclass: { kind: 'masterclass', slug: tip?.masterclass.slug } });
});

test('what a work form hands out is there, with how many', () => {
  for (const { slug, handouts, sheet } of library.workForms) {
    const entry = content.pages.find((page) => page.kind === 'workForm' && page.slug === slug);
    expect(entry).toMatchObject({ handouts, sheet: { copies: sheet.copies } });
  }
});

test('a drawing is named by its path in the package of the site', () => {
  expect(text).toContain('"file":"tekeningen/werkvormen/vouwen-1.svg"');
});

test('addresses begin with a slash when nobody knows where the site lives', () => {
  const unknown = contentJson(library, { ...site, url: 'http://localhost:4321/' });
  expect(unknown).not.toContain('localhost');
  expect(unknown).toContain('"address":"/tips/growth-mindset/"');
});
