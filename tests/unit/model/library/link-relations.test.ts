import { describe, expect, it } from 'vitest';
import { bySlug, libraryOf, makeContent, makeTerm, problemsOf } from '../../../fixtures/small-content.ts';

const slugs = (items: readonly { slug: string }[]): string[] => items.map(({ slug }) => slug);

describe('linkRelations', () => {
  const library = libraryOf(makeContent());
  const [first, second] = library.tips;
  const kapitaal = bySlug(library.theory, 'kapitaal');
  const advies = bySlug(library.theory, 'advies');
  const gesprek = bySlug(library.workForms, 'gesprek');
  const begrip = bySlug(library.masterclasses, 'begrip');
  const beslissen = bySlug(library.masterclasses, 'beslissen');

  it('relates a tip and its theory both ways', () => {
    expect([slugs(first?.theory ?? []), slugs(kapitaal.tips)]).toEqual([['kapitaal'], ['kijk']]);
  });

  it('relates a tip and its work form both ways', () => {
    expect([slugs(first?.workForms ?? []), slugs(gesprek.tips)]).toEqual([['gesprek'], ['kijk']]);
  });

  it('relates a tip and its masterclass both ways', () => {
    expect(first?.masterclass).toBe(begrip);
    expect(slugs(begrip.tips)).toContain('kijk');
  });

  it('gives tips, theory and work forms the theme of their masterclass', () => {
    expect([first?.theme, advies.theme, bySlug(library.workForms, 'simulatie').theme]).toEqual([
      'geel',
      'koraal',
      'koraal',
    ]);
  });

  it('relates each subject of the podcast', () => {
    const [subject] = library.podcast.subjects;
    expect([subject?.tips, subject?.masterclasses, subject?.theory]).toEqual([[second], [beslissen], [advies]]);
  });

  it('relates a term to the pages that explain it', () => {
    expect(bySlug(library.terms, 'advies-term').explainedOn.map(({ address }) => address)).toEqual([
      '/over/',
      '/theorie/kapitaal/',
    ]);
  });

  it('relates a term to other terms', () => {
    expect(slugs(bySlug(library.terms, 'startpositie').related)).toEqual(['advies-term']);
  });

  it('names the term and the field of an unknown related term', () => {
    const content = makeContent();
    content.terms[0] = makeTerm({ slug: 'startpositie', related: ['advies-trem'] });
    expect(problemsOf(content)).toEqual([
      expect.objectContaining({ field: 'startpositie.related[1]', remedy: 'bedoel je "advies-term"?' }),
    ]);
  });
});
