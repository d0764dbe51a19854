import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex, wantsToBeFound } from '../../../../src/integrations/pagefind/build-index.ts';

const page = (title: string): string =>
  `<!doctype html><html lang="nl"><body><main data-pagefind-body><h1>${title}</h1><p>Over leren.</p></main></body></html>`;
const hidden = { address: '/404/', html: '<!doctype html><html lang="nl"><main><h1>Weg</h1></main></html>' };
const pages = [
  { address: '/a/', html: page('Advies') },
  { address: '/b/', html: page('Vouwen') },
];

describe('buildIndex', () => {
  test('gives the same bytes for the same pages in another order', async () => {
    const [first, second] = [await buildIndex(pages), await buildIndex(pages.toReversed())];
    expect(second).toEqual(first);
  });

  test('has a fragment for each page that wants to be found, and nothing of Pagefind’s own interface', async () => {
    const paths = (await buildIndex([...pages, hidden])).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(2);
    expect(paths).toContain('wasm.nl.pagefind');
    expect(paths.filter((path) => /ui|highlight|worker/.test(path))).toEqual([]);
  });

  test('keeps the words of terms, cells and blocks apart', async () => {
    const html = page('Tijd').replace(
      '</main>',
      '<dl><dt>Fase</dt><dd>Start<strong>nu</strong></dd></dl><p>op<em>nieuw</em></p></main>',
    );
    const files = await buildIndex([{ address: '/', html }]);
    const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
    const text = gunzipSync(fragment?.content ?? '').toString();
    expect(text).toMatch(/Fase\.? Start\.? nu/);
    expect(text).toContain('opnieuw');
  });

  test('refuses a site in which no page wants to be found', async () => {
    await expect(buildIndex([hidden])).rejects.toThrow('data-pagefind-body');
  });
});

test.each([
  ['<main data-pagefind-body>', true],
  ['<main id="inhoud" class="grow" data-pagefind-body="true">', true],
  ['<main id="inhoud">', false],
  ['<p>data-pagefind-body</p>', false],
])('%s wants to be found: %s', (html, wants) => {
  expect(wantsToBeFound(html)).toBe(wants);
});
