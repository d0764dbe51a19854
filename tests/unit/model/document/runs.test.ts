import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/model/body/blocks.ts';
import { citationText, toRuns } from '../../../../src/model/document/runs.ts';
import { readInline, text } from '../../../fixtures/read-text.ts';

const wording = { page: ', p. {page}' };
const runsOf = (source: string) => toRuns(readInline(source).inlines, wording);

const cite = (page?: string): Extract<Inline, { type: 'citation' }> => ({
  type: 'citation',
  refs: ['denessen-2017', 'zwart-2020'],
  works: [
    { authors: 'Denessen', year: '2017', address: '/a/#denessen' },
    { authors: 'Zwart et al.', year: 'z.d.', address: '/a/#zwart' },
  ],
  ...(page ? { page } : {}),
});

describe('toRuns', () => {
  it('keeps what is strong or stressed', () => {
    expect(runsOf('Lees **eerst** de *hele* tekst.')).toEqual([
      { text: 'Lees ' },
      { text: 'eerst', bold: true },
      { text: ' de ' },
      { text: 'hele', italic: true },
      { text: ' tekst.' },
    ]);
  });

  it('keeps both manners of a word that has both', () => {
    expect(runsOf('***Nu***')).toEqual([{ text: 'Nu', bold: true, italic: true }]);
  });

  it('keeps English words marked', () => {
    expect(runsOf('Dat is noise.')).toEqual([{ text: 'Dat is ' }, { text: 'noise', lang: 'en' }, { text: '.' }]);
  });

  it('keeps the address of another site', () => {
    expect(runsOf('[Kijk](https://example.org/)')).toEqual([{ text: 'Kijk', url: 'https://example.org/' }]);
  });

  it('makes one stretch of plain text of a link inside the site and what stands around it', () => {
    expect(runsOf('Doe [Ik ga](werkvorm:ik-ga) eerst.')).toEqual([{ text: 'Doe Ik ga eerst.' }]);
  });

  it('makes plain text of a term', () => {
    expect(runsOf('Meer <Term id="kapitaal">kapitaal</Term>.')).toEqual([{ text: 'Meer kapitaal.' }]);
  });

  it('writes a citation in the manner of the text around it', () => {
    expect(toRuns([{ type: 'emphasis', children: [text('Zo '), cite()] }], wording)).toEqual([
      { text: 'Zo (Denessen, 2017; Zwart et al., z.d.)', italic: true },
    ]);
  });

  it('keeps words apart where a line breaks', () => {
    expect(toRuns([text('een'), { type: 'break' }, text('twee')], wording)).toEqual([{ text: 'een twee' }]);
  });

  it('leaves the inlines that it reads as they are', () => {
    const inlines = [text('een'), text('twee')];
    toRuns(inlines, wording);
    expect(inlines).toEqual([text('een'), text('twee')]);
  });
});

describe('citationText', () => {
  it('names the page', () => {
    expect(citationText(cite('3'), wording)).toBe('(Denessen, 2017; Zwart et al., z.d., p. 3)');
  });
});
