import { expect, test } from 'vitest';
import { asSpecimen } from '../../../src/components/style/specimen.ts';

const options = { id: 'kop', label: 'Kop' };

test('the title of a page becomes an h3 with its class', () => {
  expect(asSpecimen('<h1 class="long">Kansen</h1>', options)).toBe('<h3 class="long">Kansen</h3>');
});

test('an id and what refers to it get the name of the specimen', () => {
  const html = '<section aria-labelledby="a"><h2 id="a">A</h2><a href="#a">A</a></section>';
  expect(asSpecimen(html, options)).toBe(
    '<section aria-labelledby="kop-a"><h2 id="kop-a">A</h2><a href="#kop-a">A</a></section>',
  );
});

test('a link to another part of its page leads to the specimen', () => {
  expect(asSpecimen('<a href="#elders">A</a>', options)).toBe('<a href="#kop">A</a>');
});

test('a link to another page stays', () => {
  expect(asSpecimen('<a href="/tips/#a">A</a>', options)).toBe('<a href="/tips/#a">A</a>');
});

test('a landmark is told apart by the name of the specimen', () => {
  expect(asSpecimen('<nav aria-label="Pad">A</nav>', options)).toBe('<nav aria-label="Pad (Kop)">A</nav>');
});

test('no island runs in it', () => {
  expect(asSpecimen('<kans-filter class="filter">A</kans-filter><script src="a.js"></script>', options)).toBe(
    '<div class="filter">A</div>',
  );
});

test('no pictogram travels from it', () => {
  expect(asSpecimen('<span data-travels="1">A</span>', options)).toBe('<span>A</span>');
});

test('of a whole page only the part is shown', () => {
  const page =
    '<!doctype html><html><head><title>A</title></head><body><main><p class="a">A</p><p>B</p></main></body></html>';
  expect(asSpecimen(page, { ...options, pick: '.a' })).toBe('<p class="a">A</p>');
});

test('a part that is not there stops the build', () => {
  expect(() => asSpecimen('<p>A</p>', { ...options, pick: '.b' })).toThrow('The specimen kop is empty: there is no .b');
});

test('a state is set before the ids are renamed', () => {
  const html = asSpecimen('<input id="a">', { ...options, edit: ($) => $('#a').attr('checked', '') });
  expect(html).toBe('<input id="kop-a" checked="">');
});
