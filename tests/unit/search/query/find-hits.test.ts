import { beforeAll, describe, expect, test } from 'vitest';
import type { Finder, Hits } from '../../../../src/search/query/find-hits.ts';
import { noFilters, type Filters } from '../../../../src/search/query/query.ts';
import { finderOf, type SmallPage } from '../../../fixtures/small-search.ts';

const pages: Record<string, SmallPage> = {
  '/tips/advies/': {
    title: 'Schooladvies',
    text: 'Een advies dat past bij de leerling. Ouders horen erbij.',
    sectors: ['po', 'vo'],
  },
  '/tips/ouders/': {
    title: 'Ouders',
    text: 'Ouders weten veel van hun kind. Een oudergesprek helpt.',
    sectors: ['po'],
  },
  '/tips/groepen/': {
    title: 'Differentiatie zonder niveaugroepen',
    text: 'Differentiatie zonder vaste groepen. Differentiatie vraagt verwachtingen.',
    sectors: ['vo'],
  },
  '/werkvormen/vouwen/': {
    title: 'Vouwexperiment',
    text: 'Vouwen laat differentiatie zien, en wat verwachtingen doen.',
    soort: 'Werkvorm',
    sectors: ['po'],
  },
  '/theorie/onderadvies/': {
    title: 'Onderadvies',
    text: 'Over onderadvies, en een experiment met leerlingen.',
    soort: 'Theorie',
  },
};
const groups = [{ same: ['onderadvies', 'te laag advies', 'onderschatting'], related: ['oudergesprek'] }];

let finder: Finder;
beforeAll(async () => {
  finder = await finderOf(pages, { groups });
});

const find = (text: string, filters: Filters = noFilters, verbatim = false): Promise<Hits> =>
  finder.find({ text, filters, verbatim });

async function addresses({ hits }: Hits): Promise<string[]> {
  const fragments = await Promise.all(hits.map((hit) => hit.data()));
  return fragments.map(({ url }) => new URL(url, 'http://site.invalid').pathname);
}

describe('the finder', () => {
  test('finds every page without a text', async () => {
    expect((await find('')).hits).toHaveLength(5);
  });

  test('puts the pages with all words first', async () => {
    const found = await find('advies ouders');
    expect((await addresses(found))[0]).toBe('/tips/advies/');
    expect(found.partial).toBe(false);
  });

  test('puts pages with some of the words after them', async () => {
    const found = await find('advies past leerling ouders kind weten');
    const [first, ...others] = await addresses(found);
    expect(first).toBe('/tips/advies/');
    expect(others).toContain('/tips/ouders/');
  });

  test('gives pages with some of the words when none has all, and says so', async () => {
    const found = await find('vouwen differentiatie oudergesprek kind');
    expect(await addresses(found)).toEqual(expect.arrayContaining(['/werkvormen/vouwen/', '/tips/ouders/']));
    expect(found.partial).toBe(true);
  });

  test('says that it left out a word that nobody knows', async () => {
    const known = 'advies dat past bij leerling en ouders horen erbij';
    expect((await find(known)).partial).toBe(false);
    const found = await find(`${known} zeilboot`);
    expect((await addresses(found))[0]).toBe('/tips/advies/');
    expect(found.partial).toBe(true);
  });

  test('finds nothing for a word that nobody knows', async () => {
    expect((await find('zeilboot')).hits).toEqual([]);
  });

  test('finds a compound by one of its parts', async () => {
    expect(await addresses(await find('experiment'))).toEqual(
      expect.arrayContaining(['/theorie/onderadvies/', '/werkvormen/vouwen/']),
    );
  });

  test('finds words of the same meaning, those that have to do with it after them', async () => {
    expect(await addresses(await find('onderschatting'))).toEqual(['/theorie/onderadvies/', '/tips/ouders/']);
  });

  test('finds a phrase of the same meaning', async () => {
    expect(await addresses(await find('te laag advies'))).toContain('/theorie/onderadvies/');
  });

  test('corrects a mistake and says what it searched for', async () => {
    const found = await find('diferentiatie');
    expect(found.corrected).toBe('differentiatie');
    expect(await addresses(found)).toEqual(expect.arrayContaining(['/tips/groepen/', '/werkvormen/vouwen/']));
  });

  test('searches for a mistake itself when asked, and then suggests the word', async () => {
    const found = await find('diferentiatie', noFilters, true);
    expect(found).toMatchObject({ hits: [], suggestions: ['differentiatie'] });
    expect(found.corrected).toBeUndefined();
  });

  test('suggests nothing when it found something', async () => {
    expect((await find('differentiatie')).suggestions).toEqual([]);
  });

  test('narrows to the filters', async () => {
    expect(await addresses(await find('differentiatie', { soort: ['Werkvorm'], sector: [] }))).toEqual([
      '/werkvormen/vouwen/',
    ]);
    expect((await find('differentiatie', { soort: ['Werkvorm'], sector: ['vo'] })).hits).toEqual([]);
  });

  test('counts each value as the only choice in its facet', async () => {
    const { counts } = await find('differentiatie', { soort: ['Werkvorm'], sector: [] });
    expect(counts).toEqual({ soort: { Tip: 1, Werkvorm: 1, Theorie: 0 }, sector: { po: 1, vo: 0 } });
  });

  test('gives the places of the words found', async () => {
    const [hit] = (await find('vouwen')).hits;
    const { content = '' } = (await hit?.data()) ?? {};
    const words = content.split(/\s+/);
    expect(hit?.words.map((place) => words[place]?.toLowerCase())).toContain('vouwen');
  });
});
