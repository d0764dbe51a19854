import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/model/body/blocks.ts';
import { bySlug, libraryOf, makeContent, makeTerm, makeTip } from '../../../fixtures/small-content.ts';

describe('readEntries', () => {
  const library = libraryOf(makeContent());
  const [first] = library.tips;

  it('marks the English words in the synonyms of a term', () => {
    const content = makeContent();
    content.terms[0] = makeTerm({ slug: 'startpositie', synonyms: ['begin', 'noise'] });
    expect(bySlug(libraryOf(content).terms, 'startpositie').alsoCalled).toEqual([
      [{ type: 'text', text: 'begin' }],
      [{ type: 'text', text: 'noise', lang: 'en' }],
    ]);
  });

  it('gives a tip the moment, the minutes and both sizes of its action', () => {
    expect(first).toMatchObject({ moment: 'buiten-de-les', minutes: 15 });
    expect([first?.smaller ?? [], first?.bigger ?? []].map(inlineText)).toEqual([
      'Vraag een collega wat je ziet.',
      'Ga een dag naar een andere school.',
    ]);
  });

  it('gives a tip a caution only where there is one', () => {
    const content = makeContent();
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, caution: 'Onderzoek zegt iets anders.' });
    const { tips } = libraryOf(content);
    expect(tips.map(({ caution }) => caution && inlineText(caution))).toEqual([
      'Onderzoek zegt iets anders.',
      undefined,
    ]);
  });
});

describe('the words of a page', () => {
  const wordsOf = (data: Parameters<typeof makeTip>[0], body = ''): number => {
    const content = makeContent();
    content.tips[1] = { ...makeTip(data), body };
    return bySlug(libraryOf(content).tips, 'kijk').words;
  };
  const without = wordsOf({ slug: 'kijk', order: 1 });

  it('are those of its quotation and its texts', () => {
    // Quotation 8, action 5, smaller 6, bigger 7, question 4, summary 4.
    expect(without).toBe(34);
  });

  it.each([
    ['a heading and a paragraph', '## Een kop\n\nDrie woorden hier.', 5],
    ['a list', '- een\n- twee drie', 3],
    ['what stands in a component', '<Nuance title="Titel">\n\nDrie woorden hier.\n\n</Nuance>', 3],
    ['a quotation', `<Quotation source="poster" speaker="Jan Bakker">\n\nZie de ontwikkeling\n\n</Quotation>`, 3],
    [
      'a transcript',
      `<Transcript title="x" source="artikel">\n\n<Line speaker="Esther Keun">Het werd even stil.</Line>\n\n</Transcript>`,
      4,
    ],
    ['a text without its citation', 'Een feit <Cite ref="zwart-2020" />.', 2],
  ])('count %s', (_, body, count) => {
    expect(wordsOf({ slug: 'kijk', order: 1 }, body) - without).toBe(count);
  });

  it('count the cells of a table', () => {
    const table = '| een | twee |\n| --- | --- |\n| drie | vier vijf |';
    expect(wordsOf({ slug: 'kijk', order: 1 }, table) - without).toBe(5);
  });

  it('count a caution', () => {
    expect(wordsOf({ slug: 'kijk', order: 1, caution: 'Vier woorden meer hier.' }) - without).toBe(4);
  });

  it('are told for every page', () => {
    expect(libraryOf(makeContent()).all.filter(({ words }) => words === 0)).toEqual([]);
  });
});
