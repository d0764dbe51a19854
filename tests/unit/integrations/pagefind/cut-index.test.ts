import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndex, type IndexFile } from '../../../../src/integrations/pagefind/build-index.ts';
import { cutIndex } from '../../../../src/integrations/pagefind/cut-index.ts';
import { startPagefind } from '../../../fixtures/real-pagefind.ts';
import { makePage } from '../../../fixtures/small-search.ts';

const words = [
  'advies',
  'beoordeling',
  'differentiatie',
  'gesprek',
  'kansen',
  'ouders',
  'verwachting',
  'zittenblijven',
];
const pages = words.map((word, place) =>
  makePage(`/tips/${word}/`, { title: word, text: `Over ${word} en ${words[(place + 1) % words.length] ?? ''}.` }),
);
const isIndex = ({ path }: IndexFile): boolean => path.startsWith('index/');

let whole: IndexFile[];
let cut: IndexFile[];
beforeAll(async () => {
  whole = await buildIndex(pages);
  cut = cutIndex(whole, 60);
});

async function addressesOf(files: readonly IndexFile[], word: string): Promise<string[]> {
  const pagefind = await startPagefind(files);
  const { results } = await pagefind.search(word, { filters: {} });
  const fragments = await Promise.all(results.map((hit) => hit.data()));
  return fragments.map(({ url }) => new URL(url, 'http://site.invalid').pathname);
}

describe('an index cut into small files', () => {
  test('has more and smaller files of the index, and keeps the others', () => {
    expect(cut.filter(isIndex).length).toBeGreaterThan(whole.filter(isIndex).length);
    const kept = (files: readonly IndexFile[]) =>
      files.filter((file) => !isIndex(file) && !file.path.endsWith('.pf_meta'));
    expect(kept(cut)).toEqual(kept(whole));
  });

  test('has no file with more than the largest number of bytes, but for one word that needs more', () => {
    const sizes = cut.filter(isIndex).map(({ content }) => gunzipSync(content).length);
    expect(Math.max(...sizes)).toBeLessThan(60 + 30);
  });

  test.each(words)('finds the same pages for %s, in the same order', async (word) => {
    expect(await addressesOf(cut, word)).toEqual(await addressesOf(whole, word));
  });

  test('refuses files of a format that it does not know', () => {
    const strange = whole.map((file) => (isIndex(file) ? { ...file, content: gzipSync('anders') } : file));
    expect(() => cutIndex(strange, 60)).toThrow('unknown format');
  });
});
