import { afterEach, describe, expect, it, vi } from 'vitest';
import Inlines from '../../src/components/text/Inlines.astro';
import type { Inline } from '../../src/model/body/blocks.ts';
import { text } from '../fixtures/read-text.ts';
import { render, seen } from '../fixtures/render.ts';

const draw = (inlines: Inline[]) => render(Inlines, { inlines });
const words = async (inlines: Inline[]): Promise<string> => seen((await draw(inlines)).root().text());
const zwart = { authors: 'Zwart', year: '2020a', address: '/theorie/kapitaal/#bron-zwart-2020' };
const bakker = { authors: 'Bakker', year: '2019', address: '/theorie/kapitaal/#bron-bakker-2019' };

describe('Inlines', () => {
  it.each<[string, Inline]>([
    ['a link', { type: 'link', target: { kind: 'internal', scheme: 'tip', path: 'kijk' }, children: [text('zo')] }],
    ['a term', { type: 'term', id: 'noise', children: [text('zo')] }],
    ['emphasis', { type: 'emphasis', children: [text('zo')] }],
    ['strong emphasis', { type: 'strong', children: [text('zo')] }],
    ['an English word', { type: 'text', text: 'zo', lang: 'en' }],
  ])('puts no space around the words of %s', async (_, inline) => {
    const $ = await draw([text('Lees ('), inline, text('), ja.')]);
    expect($.root().text()).toBe('Lees (zo), ja.');
  });

  it('puts no space between a citation and the full stop', async () => {
    const $ = await draw([text('Een feit '), { type: 'citation', refs: [], works: [zwart] }, text('.')]);
    expect($.root().text()).toMatch(/\)\.$/);
  });

  it('leaves the space before a citation', async () => {
    expect(await words([text('Een feit '), { type: 'citation', refs: [], works: [zwart] }])).toMatch(/^Een feit \(/);
  });

  it('tells a screen reader which words are English', async () => {
    const $ = await draw([text('veel '), { type: 'text', text: 'noise', lang: 'en' }]);
    expect($('[lang=en]').text()).toBe('noise');
  });

  it('gives Dutch words no element', async () => {
    expect((await draw([text('gewoon')])).html()).toBe('gewoon');
  });

  it.each([
    ['tip', 'growth-mindset', '/tips/growth-mindset/'],
    ['pagina', 'over/kennislab', '/over/kennislab/'],
    ['bron', 'zwart-2020', '/bronnen/#zwart-2020'],
  ] as const)('leads a link %s:%s to its page', async (scheme, path, address) => {
    const $ = await draw([{ type: 'link', target: { kind: 'internal', scheme, path }, children: [text('zo')] }]);
    expect($('a').attr('href')).toBe(address);
    expect($('a').attr('rel')).toBeUndefined();
  });

  it('marks a link to another site', async () => {
    const target = { kind: 'external', url: 'https://cito.nl' } as const;
    const $ = await draw([{ type: 'link', target, children: [text('Cito')] }]);
    expect([$('a').attr('href'), $('a').attr('rel')]).toEqual(['https://cito.nl', 'external']);
  });

  it('leads a term to the glossary', async () => {
    const $ = await draw([{ type: 'term', id: 'noise', children: [text('ruis')] }]);
    expect($('a').attr('href')).toBe('/begrippen/n/#noise');
  });

  it('draws markup inside markup', async () => {
    const $ = await draw([{ type: 'strong', children: [{ type: 'emphasis', children: [text('zo')] }] }]);
    expect($('strong > em').text()).toBe('zo');
  });

  it('shows text as it is, never as markup', async () => {
    const $ = await draw([text('<b>3 < 4</b>')]);
    expect($('b')).toHaveLength(0);
    expect($.root().text()).toBe('<b>3 < 4</b>');
  });
});

describe('a citation', () => {
  const cite = (works: (typeof zwart)[], page?: string): Inline[] => [
    { type: 'citation', refs: [], works, ...(page ? { page } : {}) },
  ];

  it('shows author and year, and leads to the list of its own page', async () => {
    const $ = await draw(cite([zwart]));
    expect(seen($('a').text())).toBe('Zwart, 2020a');
    expect($('a').attr('href')).toBe('/theorie/kapitaal/#bron-zwart-2020');
  });

  it('stands in brackets without a space inside them', async () => {
    expect(await words(cite([zwart]))).toBe('(Zwart, 2020a)');
  });

  it('parts two works with a semicolon', async () => {
    expect(await words(cite([zwart, bakker]))).toBe('(Zwart, 2020a; Bakker, 2019)');
  });

  it('shows the page after the works', async () => {
    expect(await words(cite([zwart], '20'))).toBe('(Zwart, 2020a, p. 20)');
  });

  it('is left out of the search index', async () => {
    expect((await draw(cite([zwart])))('[data-pagefind-ignore] a')).toHaveLength(1);
  });
});

describe('addresses on a site that is served from a folder', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each<[string, Inline, string]>([
    ['a citation', { type: 'citation', refs: [], works: [zwart] }, '/kansen/theorie/kapitaal/#bron-zwart-2020'],
    ['a term', { type: 'term', id: 'noise', children: [text('ruis')] }, '/kansen/begrippen/n/#noise'],
    [
      'a link',
      { type: 'link', target: { kind: 'internal', scheme: 'tip', path: 'kijk' }, children: [text('zo')] },
      '/kansen/tips/kijk/',
    ],
  ])('carry the folder in %s', async (_, inline, address) => {
    vi.stubEnv('BASE_URL', '/kansen/');
    expect((await draw([inline]))('a').attr('href')).toBe(address);
  });

  it('stay as they are when they lead to another site', async () => {
    vi.stubEnv('BASE_URL', '/kansen/');
    const target = { kind: 'external', url: 'https://cito.nl' } as const;
    expect((await draw([{ type: 'link', target, children: [text('Cito')] }]))('a').attr('href')).toBe(
      'https://cito.nl',
    );
  });
});
