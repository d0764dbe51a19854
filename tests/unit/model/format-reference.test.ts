import { describe, expect, it } from 'vitest';
import {
  formatReference,
  formatShortReference,
  plainReference,
  type ReferenceWording,
} from '../../../src/model/format-reference.ts';
import { createReference } from '../../../src/model/reference.ts';
import type { ReferenceData } from '../../../src/schemas/bibliography.ts';
import { makeReference } from '../../fixtures/small-content.ts';

const wording: ReferenceWording = {
  via: 'via {whose}:',
  noAddress: 'Geen adres.',
  unconfirmed: 'Niet bevestigd.',
  memory: 'Niet nagekeken.',
  matchNone: 'Niet gevonden.',
  matchProbable: 'Waarschijnlijk.',
};
const reference = (data: Partial<ReferenceData>) => createReference(makeReference({ id: 'zwart-2020', ...data }));
const partsOf = (data: Partial<ReferenceData>) => formatReference(reference(data), wording);
const lineOf = (data: Partial<ReferenceData>) => plainReference(reference(data), wording);

describe('formatReference', () => {
  it('tells its parts by type, with the signs between them as text', () => {
    expect(partsOf({ 'container-title': 'Tijdschrift', DOI: '10.1/x' })).toEqual([
      { type: 'people', text: 'Zwart, A. (2020)' },
      { type: 'text', text: '. ' },
      { type: 'title', text: 'Een boek' },
      { type: 'text', text: '. ' },
      { type: 'container', text: 'Tijdschrift' },
      { type: 'text', text: '. ' },
      { type: 'address', text: 'doi.org/10.1/x', url: 'https://doi.org/10.1/x' },
    ]);
  });

  it('marks the language of title and journal when it is not Dutch', () => {
    expect(partsOf({ language: 'de', 'container-title': 'Zeitschrift' }).filter((part) => 'lang' in part)).toEqual([
      { type: 'title', text: 'Een boek', lang: 'de' },
      { type: 'container', text: 'Zeitschrift', lang: 'de' },
    ]);
  });
});

describe('formatShortReference', () => {
  const shortOf = (data: Partial<ReferenceData>): string =>
    formatShortReference(reference(data))
      .map(({ text }) => text)
      .join('');

  it('ends with the title of a work on paper', () => {
    expect(shortOf({ 'container-title': 'Tijdschrift', publisher: 'Pica' })).toBe('Zwart, A. (2020). Een boek. ');
  });

  it.each([
    ['the DOI', { DOI: '10.1/x', URL: 'https://kopie.nl/boek' }, 'doi.org/10.1/x'],
    ['the site', { URL: 'https://www.zwart.nl/boek?a=1' }, 'zwart.nl'],
    ['no site of a copy', { URL: 'https://kopie.nl/boek', 'print-url': false }, ''],
  ] as const)('gives %s', (_, data, place) => {
    expect(shortOf(data)).toBe(`Zwart, A. (2020). Een boek. ${place}`);
  });

  it('does without a title that is not known', () => {
    expect(shortOf({ title: undefined, URL: 'https://zwart.nl' })).toBe('Zwart, A. (2020). zwart.nl');
  });
});

describe('plainReference', () => {
  it('is one line that ends without a space', () => {
    expect(lineOf({ publisher: 'Pica', 'publisher-place': 'Huizen' })).toBe(
      'Zwart, A. (2020). Een boek. Huizen: Pica.',
    );
  });

  it('writes an address in full', () => {
    expect(lineOf({ URL: 'https://www.zwart.nl/boek', via: 'SLO' })).toBe(
      'Zwart, A. (2020). Een boek. via SLO: https://www.zwart.nl/boek',
    );
  });

  it('says what is not certain', () => {
    expect(lineOf({ verified: 'memory', match: 'probable' })).toBe(
      'Zwart, A. (2020). Een boek. Niet nagekeken. Waarschijnlijk.',
    );
  });
});
