import { describe, expect, it } from 'vitest';
import {
  compareReferences,
  createReference,
  distinguishYears,
  formatPeople,
  webAddressOf,
} from '../../../src/model/reference.ts';
import type { ReferenceData } from '../../../src/schemas/bibliography.ts';
import { makeReference } from '../../fixtures/small-content.ts';

const zwart = { family: 'Zwart', given: 'Anna Maria' };
const bakker = { family: 'Van den Bakker', given: 'J.P.' };
const cbs = { literal: 'Centraal Bureau voor de Statistiek' };

describe('formatPeople', () => {
  it.each([
    ['one person with initials', [zwart], 'Zwart, A. M.'],
    ['initials given as such', [bakker], 'Van den Bakker, J. P.'],
    ['a person without a first name', [{ family: 'Plato' }], 'Plato'],
    ['an organisation as it is', [cbs], 'Centraal Bureau voor de Statistiek'],
    ['two with &', [zwart, bakker], 'Zwart, A. M. & Van den Bakker, J. P.'],
    [
      'three with a comma and &',
      [zwart, bakker, cbs],
      'Zwart, A. M., Van den Bakker, J. P. & Centraal Bureau voor de Statistiek',
    ],
  ])('writes %s', (_, people, expected) => {
    expect(formatPeople(people)).toBe(expected);
  });
});

describe('createReference', () => {
  it.each([
    ['one author', [zwart], 'Zwart'],
    ['two authors', [zwart, bakker], 'Zwart en Van den Bakker'],
    ['three authors', [zwart, bakker, cbs], 'Zwart et al.'],
    ['an organisation', [cbs], 'Centraal Bureau voor de Statistiek'],
  ])('shortens %s for a citation', (_, author, expected) => {
    expect(createReference(makeReference({ id: 'a', author })).authors).toBe(expected);
  });

  it('says "z.d." when there is no year', () => {
    const { issued, ...data } = makeReference({ id: 'a' });
    expect([issued, createReference(data).year]).toEqual([2020, 'z.d.']);
  });

  it('keeps a year that is more than a number', () => {
    expect(createReference(makeReference({ id: 'a', issued: 'in druk' })).year).toBe('in druk');
  });

  it('points to its entry on the page of its first author', () => {
    expect(createReference(makeReference({ id: 'a', author: [bakker, zwart] })).address).toBe('/bronnen/v/#a');
  });
});

describe('compareReferences', () => {
  it('orders by author, then by year, then by name', () => {
    const references = [
      makeReference({ id: 'z-2', issued: 2020 }),
      makeReference({ id: 'z-1', issued: 2020 }),
      makeReference({ id: 'z-0', issued: 2021 }),
      makeReference({ id: 'a', author: [{ literal: 'Équipe' }] }),
      makeReference({ id: 'b', author: [{ family: 'Fransen' }] }),
    ].map(createReference);
    expect(references.sort(compareReferences).map(({ id }) => id)).toEqual(['a', 'b', 'z-1', 'z-2', 'z-0']);
  });
});

describe('distinguishYears', () => {
  const yearsOf = (...works: (Partial<ReferenceData> & { id: string })[]): string[] => {
    const references = works.map((data) => createReference(makeReference(data)));
    distinguishYears(references);
    return references.map(({ id, year }) => `${id}: ${year}`);
  };
  const undated = (id: string): ReferenceData => {
    const { issued, ...data } = makeReference({ id });
    return issued === undefined ? { ...data, issued } : data;
  };

  it('gives works of one author and year a letter, by their id', () => {
    expect(yearsOf({ id: 'c' }, { id: 'a' }, { id: 'b' })).toEqual(['c: 2020c', 'a: 2020a', 'b: 2020b']);
  });

  it('leaves the year of a work alone that is the only one', () => {
    expect(yearsOf({ id: 'a' }, { id: 'b', issued: 2021 }, { id: 'c', author: [cbs] })).toEqual([
      'a: 2020',
      'b: 2021',
      'c: 2020',
    ]);
  });

  it('puts a hyphen between "z.d." and the letter', () => {
    const references = [undated('b'), undated('a')].map(createReference);
    distinguishYears(references);
    expect(references.map(({ year }) => year)).toEqual(['z.d.-b', 'z.d.-a']);
  });

  it('tells works apart that a citation shortens to the same authors', () => {
    expect(yearsOf({ id: 'a', author: [zwart, bakker, cbs] }, { id: 'b', author: [zwart, cbs, bakker] })).toEqual([
      'a: 2020a',
      'b: 2020b',
    ]);
  });

  it('tells works of one author apart from those with a second author', () => {
    expect(yearsOf({ id: 'a', author: [zwart] }, { id: 'b', author: [zwart, bakker] })).toEqual(['a: 2020', 'b: 2020']);
  });

  it('keeps the order of the list', () => {
    expect(yearsOf({ id: 'b' }, { id: 'a' }).map((work) => work.charAt(0))).toEqual(['b', 'a']);
  });
});

describe('webAddressOf', () => {
  it.each([
    ['the DOI before the page', { DOI: '10.1/x', URL: 'https://a.nl' }, 'https://doi.org/10.1/x'],
    ['the page', { URL: 'https://a.nl' }, 'https://a.nl'],
    ['nothing when the page is a copy', { URL: 'https://a.nl', 'print-url': false }, undefined],
    [
      'the DOI of a work of which the page is a copy',
      { DOI: '10.1/x', URL: 'https://a.nl', 'print-url': false },
      'https://doi.org/10.1/x',
    ],
    ['nothing when no address is known', {}, undefined],
  ])('gives %s', (_, data, expected) => {
    expect(webAddressOf(makeReference({ id: 'a', ...data }))).toBe(expected);
  });
});
