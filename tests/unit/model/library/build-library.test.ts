import { describe, expect, it } from 'vitest';
import {
  libraryOf,
  makeContent,
  makeReference,
  makeTerm,
  makeTip,
  problemsOf,
} from '../../../fixtures/small-content.ts';

const slugs = (items: readonly { slug: string }[]): string[] => items.map(({ slug }) => slug);

describe('buildLibrary', () => {
  const library = libraryOf(makeContent());
  const [first, second] = library.tips;

  it('puts pages in their order', () => {
    expect([slugs(library.tips), slugs(library.theory), slugs(library.workForms)]).toEqual([
      ['kijk', 'film'],
      ['kapitaal', 'advies'],
      ['gesprek', 'simulatie'],
    ]);
  });

  it('gives each page its neighbours', () => {
    expect([first?.next?.slug, second?.previous?.slug]).toEqual(['film', 'kijk']);
  });

  it('gives the first page nothing before it and the last nothing after it', () => {
    expect([first && 'previous' in first, second && 'next' in second]).toEqual([false, false]);
  });

  it('lists the masterclasses without their variants', () => {
    expect(slugs(library.masterclasses)).toEqual(['begrip', 'beslissen']);
  });

  it('counts variants among all pages', () => {
    expect(library.all.map(({ address }) => address)).toContain('/masterclasses/beslissen/po/');
  });

  it('gives every page an address of its own', () => {
    const addresses = library.all.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('keeps a work that the article names and leaves out one that nothing uses', () => {
    expect(library.references.map(({ id }) => id)).toEqual(['bakker-2019', 'film-2020', 'genoemd-2002', 'zwart-2020']);
  });

  it('keeps a work that only a definition in the glossary cites', () => {
    const content = makeContent();
    content.terms[0] = makeTerm({ slug: 'startpositie', definition: 'Wat het is <Cite ref="ongebruikt-2001" />.' });
    expect(libraryOf(content).references.map(({ id }) => id)).toContain('ongebruikt-2001');
  });

  it('puts the terms in the order of the alphabet', () => {
    expect(library.terms.map(({ term }) => term)).toEqual(['Advies', 'Startpositie']);
  });
});

describe('buildLibrary on content with a fault', () => {
  it('has none on the small content that the other tests use', () => {
    expect(problemsOf(makeContent())).toEqual([]);
  });

  it('allows a tip and a work form with one title', () => {
    const content = makeContent();
    content.tips[0] = makeTip({ slug: 'film', order: 2, title: 'Werkvorm gesprek' });
    expect(problemsOf(content)).toEqual([]);
  });

  it('does not tell titles that differ in capitals apart', () => {
    const content = makeContent();
    content.tips[0] = makeTip({ slug: 'film', order: 2, title: 'TIP KIJK' });
    expect(problemsOf(content)).toEqual([expect.objectContaining({ file: 'content/tips/film.mdx', field: 'title' })]);
  });

  it('refuses a reference that stands in the bibliography twice', () => {
    const content = makeContent();
    content.bibliography.push(makeReference({ id: 'zwart-2020' }));
    expect(problemsOf(content)).toEqual([
      {
        file: 'content/bronnen/literatuur.yaml',
        field: 'zwart-2020',
        message: 'staat er twee keer',
        remedy: 'haal één van beide weg',
      },
    ]);
  });

  it('refuses two terms with one name, whatever their capitals', () => {
    const content = makeContent();
    content.terms.push(makeTerm({ slug: 'advies-twee', term: 'ADVIES' }));
    expect(problemsOf(content)).toEqual([
      {
        file: 'content/begrippen/begrippen.yaml',
        field: 'advies',
        message: 'staat er twee keer',
        remedy: 'haal één van beide weg',
      },
    ]);
  });
});
