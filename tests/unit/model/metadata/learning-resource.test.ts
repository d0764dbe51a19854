import { describe, expect, it } from 'vitest';
import { isoDuration } from '../../../../src/model/metadata/audience.ts';
import { learningResource } from '../../../../src/model/metadata/learning-resource.ts';
import { bySlug } from '../../../fixtures/small-content.ts';
import { library } from '../../../fixtures/real-library.ts';
import { site } from '../../../fixtures/real-site.ts';

const files = [{ address: '/downloads/a.pdf', name: 'Poster', mediaType: 'application/pdf', bytes: 12 }];
const resourceOf = (page: (typeof library.all)[number]) =>
  learningResource(page, { site, quoted: library.sources, files });
const worksOf = (page: (typeof library.all)[number], field: 'isBasedOn' | 'citation') =>
  (resourceOf(page)[field] ?? []) as { name?: string }[];
const workForm = bySlug(library.workForms, 'vouwexperiment');

describe('learningResource', () => {
  it.each(library.all.map((page) => [page.address, page] as const))('names %s in full', (address, page) => {
    expect(resourceOf(page)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: page.title,
      url: `https://site.test/kansen${address}`,
      inLanguage: 'nl-NL',
      isAccessibleForFree: true,
    });
  });

  it('tells for whom a work form is, how long it takes and what it is part of', () => {
    const resource = resourceOf(workForm);
    expect(resource).toMatchObject({
      audience: { educationalRole: 'teacher' },
      timeRequired: isoDuration(workForm.minutes.guide),
    });
    expect(JSON.stringify(resource['isPartOf'])).toContain('/masterclasses/differentiatie-voor-gelijke-kansen/');
    expect(JSON.stringify(resource['educationalLevel'])).toContain('Primair onderwijs');
  });

  it('names the theme of a page first among what it is about', () => {
    expect(resourceOf(workForm)['about']).toMatchObject([
      { name: workForm.masterclass?.title },
      ...workForm.terms.map(() => ({})),
    ]);
  });

  it('bases a tip on the poster and a masterclass on the article', () => {
    const [tip] = library.tips;
    const [masterclass] = library.masterclasses;
    if (!tip || !masterclass) throw new Error('no pages');
    expect(worksOf(tip, 'isBasedOn')).toMatchObject([{ name: library.sources.poster.data.title }]);
    expect(worksOf(masterclass, 'isBasedOn')).toMatchObject([{ name: library.sources.artikel.data.title }]);
    expect(worksOf(workForm, 'isBasedOn')).toEqual([]);
  });

  it('names no work twice', () => {
    for (const page of library.all) {
      const works = [...worksOf(page, 'isBasedOn'), ...worksOf(page, 'citation')];
      expect(new Set(works.map((work) => JSON.stringify(work))).size).toBe(works.length);
    }
  });

  it('names every other work that a page cites', () => {
    for (const page of library.all) {
      const own = worksOf(page, 'isBasedOn').map(({ name }) => name);
      const others = page.references.filter(({ data }) => !own.includes(data.title));
      expect(worksOf(page, 'citation')).toHaveLength(others.length);
    }
  });

  it('names its files, its edition and where the licence is told', () => {
    expect(resourceOf(workForm)).toMatchObject({
      dateModified: site.strings.downloads.edition,
      publisher: { name: site.strings.site.name },
      usageInfo: 'https://site.test/kansen/over/#licentie',
      encoding: [{ contentUrl: 'https://site.test/kansen/downloads/a.pdf', encodingFormat: 'application/pdf' }],
    });
  });

  it('does not say that text is enough where there are drawings', () => {
    const drawn = resourceOf(workForm);
    expect(drawn['accessMode']).toEqual(['textual', 'visual']);
    expect(drawn).not.toHaveProperty('accessModeSufficient');
    const [theory] = library.theory;
    if (!theory) throw new Error('no theory');
    expect(resourceOf(theory)).toMatchObject({ accessMode: 'textual', accessModeSufficient: 'textual' });
  });

  it('tells no time for what is only read', () => {
    const [theory] = library.theory;
    if (!theory) throw new Error('no theory');
    expect(resourceOf(theory)).not.toHaveProperty('timeRequired');
  });

  it('names a licence only once it has an address', () => {
    expect(resourceOf(workForm)).not.toHaveProperty('license');
    const packages = { ...site.strings.packages, licenceAddress: 'https://example.org/licence' };
    const decided = { ...site, strings: { ...site.strings, packages } };
    expect(learningResource(workForm, { site: decided, quoted: library.sources, files })['license']).toBe(
      'https://example.org/licence',
    );
  });
});

describe('isoDuration', () => {
  it.each([
    [5, 'PT5M'],
    [60, 'PT1H'],
    [150, 'PT2H30M'],
    [0, 'PT0M'],
  ])('writes %i minutes as %s', (minutes, duration) => {
    expect(isoDuration(minutes)).toBe(duration);
  });
});
