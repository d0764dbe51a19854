import { describe, expect, test } from 'vitest';
import { checkPageKeywords, keywordsOf } from '../../../src/search/keywords.ts';
import { bySlug, libraryOf, makeContent, makeTerm } from '../../fixtures/small-content.ts';

const library = libraryOf({
  ...makeContent(),
  terms: [
    makeTerm({
      slug: 'startpositie',
      term: 'Startpositie',
      synonyms: ['voorkennis'],
      everyday: ['rugzakje'],
      english: 'starting position',
      pages: ['theorie:advies', 'pagina:over'],
    }),
  ],
});
const { address: adviceAddress } = bySlug(library.theory, 'advies');
const wordsAt = (address: string, pageKeywords = {}): string[] => keywordsOf(library, pageKeywords).get(address) ?? [];

describe('keywordsOf', () => {
  test('gives a page the keywords that stand with it', () => {
    const page = bySlug(library.theory, 'advies');
    expect(page.keywords.length).toBeGreaterThan(0);
    expect(wordsAt(adviceAddress)).toEqual(expect.arrayContaining(page.keywords));
  });

  test('gives the words of the editors to the page that they name', () => {
    const { address } = bySlug(library.workForms, 'simulatie');
    const words = wordsAt(address, { 'werkvorm:simulatie': ['rollenspel', 'naspelen'] });
    expect(words).toEqual(expect.arrayContaining(['rollenspel', 'naspelen']));
  });

  test.each([
    ['tip:kijk', '/tips/kijk/'],
    ['theorie:kapitaal', '/theorie/kapitaal/'],
    ['pagina:over', '/over/'],
    ['podcast', '/podcast/'],
    ['overzicht:tips', '/tips/'],
    ['overzicht:begrippen', '/begrippen/'],
    ['overzicht:bronnen', '/bronnen/'],
  ])('knows %s as the page %s', (name, address) => {
    expect(wordsAt(address, { [name]: ['snelweg'] })).toContain('snelweg');
  });

  test('knows a variant of a masterclass apart from the masterclass', () => {
    const variants = library.masterclasses.flatMap((masterclass) => masterclass.variants);
    const { slug, address } = variants[0] ?? { slug: '', address: '' };
    const keywords = keywordsOf(library, { [`masterclass:${slug}`]: ['eindtoets'] });
    expect([...keywords].filter(([, words]) => words.includes('eindtoets')).map(([at]) => at)).toEqual([address]);
  });

  test('gives a page all that people call the terms that it explains', () => {
    const names = ['Startpositie', 'voorkennis', 'rugzakje', 'starting position'];
    expect(wordsAt(adviceAddress)).toEqual(expect.arrayContaining(names));
    expect(wordsAt('/over/')).toContain('rugzakje');
  });

  test('gives a page that only uses a term none of its names', () => {
    expect(wordsAt('/theorie/kapitaal/')).not.toContain('rugzakje');
  });

  test('gives a tip the name and the organisation of its speaker', () => {
    expect(wordsAt('/tips/kijk/')).toEqual(expect.arrayContaining(['Jan Bakker', 'De School']));
  });

  test('gives every page its title in one word', () => {
    const { address, title } = bySlug(library.tips, 'kijk');
    expect(wordsAt(address)).toContain(title.toLowerCase().replaceAll(/[^a-z]/g, ''));
  });

  test('adds the words of the editors to those of the terms', () => {
    const words = wordsAt(adviceAddress, { 'theorie:advies': ['verwijzing'] });
    expect(words).toEqual(expect.arrayContaining(['verwijzing', 'voorkennis']));
  });
});

describe('checkPageKeywords', () => {
  test('has nothing to say about pages that exist', () => {
    expect(checkPageKeywords({ 'tip:kijk': ['zien'], podcast: ['luisteren'] }, library)).toEqual([]);
  });

  test('offers the name that comes nearest to one that does not exist', () => {
    expect(checkPageKeywords({ 'tip:kjik': ['zien'] }, library)).toMatchObject([
      { field: 'tip:kjik', message: 'er is geen pagina met deze naam', remedy: 'bedoel je "tip:kijk"?' },
    ]);
  });

  test('names every page when none comes near', () => {
    const [problem] = checkPageKeywords({ zomaar: ['zien'] }, library);
    expect(problem?.remedy).toMatch(/^kies uit: .*tip:film.*overzicht:bronnen/);
  });
});
