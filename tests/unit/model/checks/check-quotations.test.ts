import { describe, expect, it } from 'vitest';
import { libraryOf, makeContent, makeTip, problemsOf } from '../../../fixtures/small-content.ts';

describe('checkQuotations', () => {
  it('counts the quotations that it compared', () => {
    expect(libraryOf(makeContent()).quotationsCompared).toBe(4);
  });

  it('accepts a part of a quotation of the sources', () => {
    const content = makeContent();
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, quotation: 'kijken bij een andere school' });
    expect(problemsOf(content)).toEqual([]);
  });

  it('compares quotations without regard to white space', () => {
    const content = makeContent();
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, quotation: 'Ga één dag\n  kijken bij een andere school.' });
    expect(problemsOf(content)).toEqual([]);
  });

  it('names the line of the turn in a transcript that differs from the source', () => {
    const content = makeContent();
    const [page] = content.pages;
    const body = `<Transcript title="x" source="artikel">

<Line speaker="Esther Keun">Het werd even stil.</Line>
<Line speaker="Esther Keun">Het werd even stel.</Line>

</Transcript>`;
    if (page) Object.assign(page, { body, bodyLine: 8 });
    expect(problemsOf(content)).toEqual([expect.objectContaining({ field: '<Line>', line: 11 })]);
  });
});
