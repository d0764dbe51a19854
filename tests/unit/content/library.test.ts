import { describe, expect, it } from 'vitest';
import { blocksOf, library, wordsIn, wordsOfBody } from '../../fixtures/real-library.ts';

const slugs = (pages: readonly { slug: string }[]): string[] => pages.map(({ slug }) => slug);

describe('the tips', () => {
  it('are the twelve of the site map, in its order', () => {
    expect(slugs(library.tips)).toEqual([
      'ben-scherp-op-inschattingen',
      'voer-het-goede-gesprek',
      'start-projectonderwijs',
      'school-voor-alle-leerlingen',
      'kom-je-lokaal-uit',
      'weet-wat-er-speelt',
      'simulatie-schooladvies',
      'growth-mindset',
      'denk-niet-in-niveaus',
      'iets-minder-autonomie',
      'niet-toetsen-maar-leren',
      'zie-het-als-een-film',
    ]);
  });

  it('have no number in their title, because the poster has none', () => {
    expect(library.tips.filter(({ title }) => /\d/.test(title))).toEqual([]);
  });
});

describe('the masterclasses', () => {
  it('are the four of the site map, in its order', () => {
    expect(slugs(library.masterclasses)).toEqual([
      'wat-zijn-gelijke-onderwijskansen',
      'hoge-verwachtingen',
      'differentiatie-voor-gelijke-kansen',
      'rechtvaardig-beoordelen-en-beslissen',
    ]);
  });

  it('have two variants in the fourth only', () => {
    expect(library.masterclasses.map(({ variants }) => slugs(variants))).toEqual([
      [],
      [],
      [],
      ['rechtvaardig-beoordelen-en-beslissen/po', 'rechtvaardig-beoordelen-en-beslissen/vo'],
    ]);
  });

  it('can be run, except the one that compares its variants', () => {
    const withoutSession = library.all.filter((page) => page.kind === 'masterclass' && !page.session);
    expect(slugs(withoutSession)).toEqual(['rechtvaardig-beoordelen-en-beslissen']);
  });

  it('each have a colour of their own', () => {
    expect(new Set(library.masterclasses.map(({ theme }) => theme)).size).toBe(4);
  });
});

describe('the theory', () => {
  it('has the twelve pages of the site map', () => {
    expect(slugs(library.theory).sort()).toEqual([
      'determinatie',
      'flexibel-groeperen',
      'kansengelijkheid',
      'kapitaal',
      'meritocratie',
      'niveaugroepen',
      'omvang-en-oorzaken',
      'schooladvies',
      'self-fulfilling-prophecy',
      'sociale-rechtvaardigheid',
      'stereotypering',
      'verwachtingen',
    ]);
  });

  describe.each(library.theory)('on the page $slug', ({ core, body, practice, references }) => {
    it('has 300 to 700 words', () => {
      const words = [...core, ...practice].reduce((sum, inlines) => sum + wordsIn(inlines), wordsOfBody(body));
      expect(words).toBeGreaterThanOrEqual(300);
      expect(words).toBeLessThanOrEqual(700);
    });

    it('rests on at least two works', () => {
      expect(references.length).toBeGreaterThanOrEqual(2);
    });

    it('shows what is disputed', () => {
      expect(blocksOf(body, 'nuance').length).toBeGreaterThanOrEqual(1);
    });
  });
});

describe('the work forms', () => {
  it('are the twelve of the site map', () => {
    expect(slugs(library.workForms).sort()).toEqual([
      'adviesprocedure',
      'casus-schooladvies',
      'casusgesprek',
      'determinatieprocedure',
      'filmgesprek',
      'groepen-ontwerpen',
      'ik-ga',
      'leidraad-hoge-verwachtingen',
      'over-de-streep',
      'simulatie-schooladvies',
      'verwachtingen-onder-de-loep',
      'vouwexperiment',
    ]);
  });
});

describe('the glossary', () => {
  it('has at least fifty terms', () => {
    expect(library.terms.length).toBeGreaterThanOrEqual(50);
  });

  it('has no two terms with one name', () => {
    const names = library.terms.map(({ term }) => term.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('cites only works that the bibliography shows', () => {
    const shown = library.references.map(({ id }) => id);
    const cited = library.terms.flatMap(({ definition }) =>
      definition.flatMap((inline) => (inline.type === 'citation' ? inline.refs : [])),
    );
    expect(cited.filter((id) => !shown.includes(id))).toEqual([]);
  });
});

describe('the way from page to page', () => {
  it.each(library.tips)('leads from the tip $slug to a masterclass, theory and a work form', (tip) => {
    expect(tip.masterclass.kind).toBe('masterclass');
    expect(tip.theory).not.toHaveLength(0);
    expect(tip.workForms).not.toHaveLength(0);
  });

  it.each([...library.theory, ...library.workForms])(
    'leads to $kind $slug from a masterclass or a tip',
    ({ masterclasses, tips }) => {
      expect([...masterclasses, ...tips]).not.toHaveLength(0);
    },
  );

  it.each(library.masterclasses)('leads from the masterclass $slug to theory and work forms', (masterclass) => {
    expect(masterclass.theory).not.toHaveLength(0);
    expect(masterclass.workForms).not.toHaveLength(0);
  });

  it.each(library.masterclasses)('leads to the masterclass $slug from a tip', ({ tips }) => {
    expect(tips).not.toHaveLength(0);
  });
});
