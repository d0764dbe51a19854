import { describe, expect, it } from 'vitest';
import { bySlug, libraryOf, makeContent } from '../../../fixtures/small-content.ts';

const slugs = (items: readonly { slug: string }[]): string[] => items.map(({ slug }) => slug);

describe('linkMasterclasses', () => {
  const library = libraryOf(makeContent());
  const kapitaal = bySlug(library.theory, 'kapitaal');
  const advies = bySlug(library.theory, 'advies');
  const gesprek = bySlug(library.workForms, 'gesprek');
  const begrip = bySlug(library.masterclasses, 'begrip');
  const beslissen = bySlug(library.masterclasses, 'beslissen');

  it('relates a theory page to the masterclasses with it in their programme', () => {
    expect([slugs(kapitaal.masterclasses), slugs(advies.masterclasses)]).toEqual([
      ['begrip'],
      ['beslissen/po', 'beslissen/vo'],
    ]);
  });

  it('relates a work form to the masterclasses with it in their programme', () => {
    expect(slugs(gesprek.masterclasses)).toEqual(['begrip', 'beslissen/vo']);
  });

  it('links a block of a programme to its page and takes over its title', () => {
    const [welcome, theory] = begrip.session?.programme ?? [];
    expect([welcome?.page, theory?.page]).toEqual([undefined, kapitaal]);
    expect(theory?.heading).toEqual([{ type: 'text', text: 'Theorie kapitaal' }]);
  });

  it('links variants to their comparison and back', () => {
    expect(slugs(beslissen.variants)).toEqual(['beslissen/po', 'beslissen/vo']);
    expect(beslissen.variants.map(({ parent }) => parent)).toEqual([beslissen, beslissen]);
  });

  it('gives a comparison the pages of its variants, each once', () => {
    expect([slugs(beslissen.theory), slugs(beslissen.workForms)]).toEqual([['advies'], ['simulatie', 'gesprek']]);
  });

  it('gives a comparison no session of its own', () => {
    expect(beslissen).not.toHaveProperty('session');
  });

  it('gives a masterclass the theme of its order, and a variant that of its comparison', () => {
    expect([begrip.theme, beslissen.theme, ...beslissen.variants.map(({ theme }) => theme)]).toEqual([
      'geel',
      'koraal',
      'koraal',
      'koraal',
    ]);
  });
});
