import { describe, expect, it } from 'vitest';
import type { ReferenceData } from '../../../../src/schemas/bibliography.ts';
import { runsText } from '../../../../src/model/document/document.ts';
import { findReferences, referenceRuns, referenceSection } from '../../../../src/model/document/references.ts';
import { createReference } from '../../../../src/model/reference.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { paperSetting } from '../../../fixtures/paper-setting.ts';
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
});

describe('referenceSection', () => {
  const setting = paperSetting([reference({ verified: 'memory' })]);

  it('is nothing without works', () => {
    expect(referenceSection(1, [], setting, 'leader')).toEqual([]);
  });

  it.each([
    ['leader', `Zwart, A. (2020). Een boek. ${strings.bibliography.memory}`],
    ['participant', 'Zwart, A. (2020). Een boek.'],
  ] as const)('lists the works below a heading, with what is not certain as it suits a %s', (reader, text) => {
    const [heading, works] = referenceSection(2, ['zwart-2020'], setting, reader);
    expect(heading).toEqual({ type: 'heading', level: 2, runs: [{ text: 'Bronnen' }] });
    expect(works?.type === 'references' && works.items.map(runsText)).toEqual([text]);
  });
});
