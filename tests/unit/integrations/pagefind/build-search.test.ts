import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IndexFile } from '../../../../src/integrations/pagefind/build-index.ts';
import { buildSearch } from '../../../../src/integrations/pagefind/build-search.ts';
import type { Pagefind } from '../../../../src/search/query/pagefind.ts';
import { readFragment } from '../../../../src/search/query/read-fragment.ts';
import { WordIndex } from '../../../../src/search/query/word-index.ts';
import { startPagefind } from '../../../fixtures/real-pagefind.ts';
import { buildSmallSearch, languageOf, makePage, type SmallPage } from '../../../fixtures/small-search.ts';

const pages: Record<string, SmallPage> = {
  '/theorie/schooladvies/': {
    title: 'Schooladvies',
    text: 'Het schooladvies komt in groep acht. Een gesprek helpt.',
  },
  '/tips/gesprek/': { title: 'Gesprek', text: 'Een goed gesprek op school, zonder oordeel.' },
  '/tips/raad/': { title: 'Raad', text: 'Advies is raad.' },
};
const words = {
  keywords: new Map([['/tips/gesprek/', ['tienminutengesprek', 'praten & luisteren']]]),
  groups: [{ same: ['gesprek', 'dialoog'], related: ['raad'] }],
};

let files: IndexFile[];
let pagefind: Pagefind;
beforeAll(async () => {
  files = await buildSmallSearch(pages, words);
  pagefind = await startPagefind(files);
});

/** Addresses of the pages that have a word, with what a visitor would see of them. */
async function find(word: string): Promise<{ address: string; shown: string }[]> {
  const hits = [...(await new WordIndex(pagefind).find(word)).values()];
  const results = await Promise.all(hits.map(async (hit) => readFragment(await hit.data(), hit.words)));
  return results
    .map(({ url, excerpt, subResults }) => ({
      address: new URL(url, 'http://site.invalid').pathname,
      shown: [excerpt, ...subResults.map((section) => section.excerpt)]
        .map((parts) => parts.map(({ text }) => text).join(''))
        .join('\n'),
    }))
    .sort((a, b) => a.address.localeCompare(b.address));
}
const addresses = async (word: string): Promise<string[]> => (await find(word)).map(({ address }) => address);
const fragments = (): string[] =>
  files.filter(({ path }) => path.startsWith('fragment/')).map(({ content }) => gunzipSync(content).toString());

describe('the index', () => {
  test('is the same bytes for the same pages and words', async () => {
    expect(await buildSmallSearch(pages, words)).toEqual(files);
  });

  test('finds a compound by each of its parts', async () => {
    expect(await addresses('advies')).toEqual(['/theorie/schooladvies/', '/tips/raad/']);
    expect(await addresses('school')).toEqual(['/theorie/schooladvies/', '/tips/gesprek/']);
  });

  test('finds a compound as a whole only where it stands', async () => {
    expect(await addresses('schooladvies')).toEqual(['/theorie/schooladvies/']);
  });

  test('shows a compound as it is written', async () => {
    const [{ shown } = { shown: '' }] = await find('advies');
    expect(shown).toContain('Het schooladvies komt in groep acht.');
  });

  test('has no bar in the text and the titles of its fragments', () => {
    expect(fragments()).toHaveLength(3);
    expect(fragments().filter((text) => text.includes('|'))).toEqual([]);
  });

  test('keeps a bar that a page itself has between words', async () => {
    const [fragment] = (
      await buildSearch([makePage('/a/', { title: 'Lijn', text: 'Links | rechts.' })], {
        keywords: new Map(),
        groups: [],
        compounds: { whole: [], parts: [] },
      })
    ).filter(({ path }) => path.startsWith('fragment/'));
    expect(gunzipSync(fragment?.content ?? '').toString()).toContain('Links | rechts');
  });

  test('finds a page by its keywords', async () => {
    expect(await addresses('tienminutengesprek')).toEqual(['/tips/gesprek/']);
    expect(await addresses('luisteren')).toEqual(['/tips/gesprek/']);
  });

  test('shows no keywords', async () => {
    const [{ shown } = { shown: '' }] = await find('tienminutengesprek');
    expect(shown).toContain('zonder oordeel');
    expect(shown).not.toContain('tienminuten');
  });

  test('keeps of a page what visitors read: no keywords, and no element but headings of sections', async () => {
    const text = 'Praat. <p id="let-op">Let op.</p><h2 id="daarna">Daarna</h2><p>Luister.</p>';
    const files = await buildSmallSearch({ '/tips/gesprek/': { title: 'Gesprek', text } }, words);
    const [fragment] = files.filter(({ path }) => path.startsWith('fragment/'));
    const kept = gunzipSync(fragment?.content ?? '').toString();
    expect(kept).toContain('Luister.');
    expect(kept).not.toMatch(/tienminuten|let-op/);
    expect(kept).toContain('"id":"daarna"');
  });
});

describe('the language file', () => {
  test('has the words of several pages, and those of titles', () => {
    const { vocabulary } = languageOf(files);
    expect(['gesprek', 'schooladvies'].filter((word) => !vocabulary.has(word))).toEqual([]);
  });

  test('has no word that stands once in a text', () => {
    expect(languageOf(files).vocabulary.has('oordeel')).toBe(false);
  });

  test('has the groups of the thesaurus', () => {
    expect(languageOf(files).thesaurus.match(['dialoog'])).toMatchObject([
      {
        wordings: [
          { text: 'gesprek', kind: 'same' },
          { text: 'raad', kind: 'related' },
        ],
      },
    ]);
  });
});
