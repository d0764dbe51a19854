import { describe, expect, it } from 'vitest';
import type { ReferenceData } from '../../../../src/schemas/bibliography.ts';
import { runsText } from '../../../../src/model/document/document.ts';
import { findReferences, referenceRuns, referenceSection } from '../../../../src/model/document/references.ts';
import { createReference } from '../../../../src/model/reference.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { makeReference } from '../../../fixtures/small-content.ts';

const reference = (data: Partial<ReferenceData> = {}) => createReference(makeReference({ id: 'zwart-2020', ...data }));
const runsOf = (data: Partial<ReferenceData>) => referenceRuns(reference(data), strings.bibliography);

describe('findReferences', () => {
  it('finds each work once, by author', () => {
    const aerts = reference({ id: 'aerts', author: [{ family: 'Aerts' }] });
    const found = findReferences(['zwart-2020', 'aerts', 'zwart-2020'], [reference(), aerts, reference({ id: 'x' })]);
    expect(found.map(({ id }) => id)).toEqual(['aerts', 'zwart-2020']);
  });
});

describe('referenceRuns', () => {
  it('stresses the title, marks its language and keeps the address', () => {
    expect(runsOf({ language: 'en', title: 'A book', DOI: '10.1/x' })).toEqual([
      { text: 'Zwart, A. (2020)' },
      { text: '. ' },
      { text: 'A book', italic: true, lang: 'en' },
      { text: '. ' },
      { text: 'doi.org/10.1/x', url: 'https://doi.org/10.1/x' },
    ]);
  });

  it('says what is not certain, one space behind the rest', () => {
    expect(runsText(runsOf({ verified: 'memory' }))).toBe(`Zwart, A. (2020). Een boek. ${strings.bibliography.memory}`);
  });
});

describe('referenceSection', () => {
  it('is nothing without works', () => {
    expect(referenceSection(1, [], strings)).toEqual([]);
  });

  it('lists the works below a heading of the level asked for', () => {
    expect(referenceSection(2, [reference()], strings)).toMatchObject([
      { type: 'heading', level: 2, runs: [{ text: 'Bronnen' }] },
      { type: 'list', items: [[{ type: 'paragraph' }]] },
    ]);
  });
});
