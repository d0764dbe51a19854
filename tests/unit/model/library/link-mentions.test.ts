import { describe, expect, it } from 'vitest';
import {
  blockInlines,
  walkBlocks,
  walkInlines,
  type Block,
  type CitationInline,
} from '../../../../src/model/body/blocks.ts';
import {
  bySlug,
  libraryOf,
  makeContent,
  makeReference,
  makeTerm,
  makeTip,
  problemsOf,
} from '../../../fixtures/small-content.ts';

const citationsIn = (body: readonly Block[]): CitationInline[] =>
  [...walkBlocks(body)]
    .flatMap((block) => [...walkInlines(blockInlines(block))])
    .filter((inline) => inline.type === 'citation');

const slugs = (items: readonly { slug: string }[]): string[] => items.map(({ slug }) => slug);

describe('linkMentions', () => {
  const library = libraryOf(makeContent());
  const kapitaal = bySlug(library.theory, 'kapitaal');
  const advies = bySlug(library.theory, 'advies');
  const begrip = bySlug(library.masterclasses, 'begrip');

  it('gives a page the works that it cites, by author', () => {
    expect(kapitaal.references.map(({ id }) => id)).toEqual(['bakker-2019', 'zwart-2020']);
  });

  it('counts the works that front matter lists and films refer to as cited', () => {
    expect(begrip.references.map(({ id }) => id)).toEqual(['film-2020', 'zwart-2020']);
  });

  it('fills citations in the text with authors, year and the place in the list of their own page', () => {
    const [citation] = citationsIn(kapitaal.body);
    expect(citation?.works).toEqual([
      { authors: 'Zwart', year: '2020', address: '/theorie/kapitaal/#bron-zwart-2020' },
      { authors: 'Bakker', year: '2019', address: '/theorie/kapitaal/#bron-bakker-2019' },
    ]);
  });

  it('leads the same citation on another page to the list there', () => {
    const [citation] = citationsIn(advies.body);
    expect(citation?.works.map(({ address }) => address)).toContain('/theorie/advies/#bron-zwart-2020');
  });

  it('leads a citation in the front matter to the list of its page', () => {
    const content = makeContent();
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, action: 'Kijk <Cite ref="zwart-2020" />.' });
    const action = bySlug(libraryOf(content).tips, 'kijk').action;
    expect(action.find((inline) => inline.type === 'citation')?.works.map(({ address }) => address)).toEqual([
      '/tips/kijk/#bron-zwart-2020',
    ]);
  });

  it('leads a citation in the glossary to the bibliography, because the glossary has no list', () => {
    const content = makeContent();
    content.terms[0] = makeTerm({ slug: 'startpositie', definition: 'Wat het is <Cite ref="zwart-2020" />.' });
    const { definition } = bySlug(libraryOf(content).terms, 'startpositie');
    expect(definition.find((inline) => inline.type === 'citation')?.works).toEqual([
      { authors: 'Zwart', year: '2020', address: '/bronnen/z/#zwart-2020' },
    ]);
  });

  it('tells works of one author and year apart, in citations as in the bibliography', () => {
    const content = makeContent();
    content.bibliography.push(makeReference({ id: 'zwart-2020-2', 'named-in-article': 'Zwart, 2020' }));
    const { references, theory } = libraryOf(content);
    expect(references.filter(({ id }) => id.startsWith('zwart')).map(({ id, year }) => [id, year])).toEqual([
      ['zwart-2020', '2020a'],
      ['zwart-2020-2', '2020b'],
    ]);
    expect(citationsIn(bySlug(theory, 'kapitaal').body)[0]?.works[0]?.year).toBe('2020a');
  });

  it('tells for each work on which pages it is used', () => {
    const zwart = library.references.find(({ id }) => id === 'zwart-2020');
    expect(slugs(zwart?.usedOn ?? [])).toEqual(['begrip', 'beslissen/po', 'beslissen/vo', 'kapitaal', 'advies']);
  });

  it('relates a term to the other pages that use it, and a page to its terms', () => {
    const term = bySlug(library.terms, 'startpositie');
    expect([term.usedOn, kapitaal.terms]).toEqual([[kapitaal], [term]]);
  });

  it('does not name a page that explains a term among those that also use it', () => {
    const content = makeContent();
    content.terms[0] = makeTerm({ slug: 'startpositie', pages: ['theorie:kapitaal'] });
    expect(bySlug(libraryOf(content).terms, 'startpositie').usedOn).toEqual([]);
  });

  it('checks citations in the definition of a term', () => {
    const content = makeContent();
    content.terms[0] = makeTerm({ slug: 'startpositie', definition: 'Wat het is <Cite ref="zwart-2021" />.' });
    expect(problemsOf(content)).toEqual([
      expect.objectContaining({ file: 'content/begrippen/begrippen.yaml', remedy: 'bedoel je "zwart-2020"?' }),
    ]);
  });
});
