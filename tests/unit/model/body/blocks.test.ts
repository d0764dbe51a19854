import { describe, expect, it } from 'vitest';
import { countWords, figureRunAt, inlineText, walkBlocks } from '../../../../src/model/body/blocks.ts';
import { readBody, readInline } from '../../../fixtures/read-text.ts';

describe('walkBlocks', () => {
  it('gives every block in reading order, the outermost first', () => {
    const { blocks } = readBody(`Begin.

<Task title="Opdracht">

- punt

<Figure src="a.svg" alt="Een vouw" />

</Task>

<Cards title="Rollen">

<Card title="Emre">

Tekst.

</Card>

</Cards>`);
    expect([...walkBlocks(blocks)].map((block) => block.type)).toEqual([
      'paragraph',
      'task',
      'list',
      'paragraph',
      'figure',
      'cards',
      'paragraph',
    ]);
  });
});

describe('inlineText', () => {
  it('gives the words without markup or citations', () => {
    const { inlines } = readInline('Een **vet *woord*** en <Term id="a">term</Term> <Cite ref="b" />.');
    expect(inlineText(inlines)).toBe('Een vet woord en term .');
  });

  it('gives a line break a space', () => {
    expect(inlineText(readInline('een\\\ntwee').inlines)).toBe('een twee');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['een', 1],
    [' een  twee\ndrie ', 3],
    ['een – twee', 2],
    ['3 van de 4', 4],
    ['één-op-één', 1],
    ['Nee! …', 1],
  ])('counts in %j %i', (words, count) => {
    expect(countWords(words)).toBe(count);
  });
});

describe('figureRunAt', () => {
  const figure = (name: string): string => `<Figure src="${name}.svg" alt="${name}" />`;
  const { blocks } = readBody([figure('a'), figure('b'), 'Tekst.', figure('c')].join('\n\n'));
  const runAt = (place: number): string[] => figureRunAt(blocks, place).map(({ src }) => src);

  it('gives the first of a run all figures that follow one another', () => {
    expect(runAt(0)).toEqual(['a.svg', 'b.svg']);
  });

  it('gives a later figure of a run none, because the first has them', () => {
    expect(runAt(1)).toEqual([]);
  });

  it('starts anew after another block', () => {
    expect(runAt(3)).toEqual(['c.svg']);
  });

  it('is empty at a block that is no figure', () => {
    expect(figureRunAt(readBody('Tekst.\n\nTekst.').blocks, 1)).toEqual([]);
  });
});
