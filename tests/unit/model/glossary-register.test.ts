import { describe, expect, it } from 'vitest';
import { registerOf } from '../../../src/model/glossary-register.ts';
import { libraryOf, makeContent, makeTerm } from '../../fixtures/small-content.ts';

/** The lines of a register with these names, as a reader sees them. */
function linesOf(...terms: [term: string, ...synonyms: string[]][]): string[] {
  const content = makeContent();
  content.terms.push(
    ...terms.map(([term, ...synonyms]) => makeTerm({ slug: term.toLowerCase().replaceAll(' ', '-'), term, synonyms })),
  );
  const names = new Set(terms.map(([term]) => term));
  return registerOf(libraryOf(content).terms).flatMap(({ letter, items }) =>
    items
      .filter(({ term }) => names.has(term.term))
      .map(({ name, term, isReference }) => `${letter} ${name}${isReference ? `, zie ${term.term}` : ''}`),
  );
}

describe('registerOf', () => {
  it('has a line for every term, under its letter', () => {
    expect(linesOf(['Noise'], ['Agency'])).toEqual(['A Agency', 'N Noise']);
  });

  it('refers from another name to the term, under the letter of that name', () => {
    expect(linesOf(['Noise', 'ruis'])).toEqual(['N Noise', 'R ruis, zie Noise']);
  });

  it('puts references among the terms, in the order of the alphabet', () => {
    expect(linesOf(['Rolkaart', 'taak'], ['Noise', 'ruis'], ['Ruimte'])).toEqual([
      'N Noise',
      'R Rolkaart',
      'R Ruimte',
      'R ruis, zie Noise',
      'T taak, zie Rolkaart',
    ]);
  });

  it.each(['noisy', 'NOISE-meting'])('has no reference from %s, which would stand beside the term', (synonym) => {
    expect(linesOf(['Noise', synonym])).toEqual(['N Noise']);
  });

  it('looks past hyphens and spaces for what stands beside the term', () => {
    expect(linesOf(['Try-out', 'tryout', 'try outs'])).toEqual(['T Try-out']);
  });

  it('has no reference from a name that is a term itself', () => {
    expect(linesOf(['Dialoog', 'gesprek'], ['Gesprek'])).toEqual(['D Dialoog', 'G Gesprek']);
  });
});
