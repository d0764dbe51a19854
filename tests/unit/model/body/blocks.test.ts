import { describe, expect, it } from 'vitest';
import { inlineText, walkBlocks } from '../../../../src/model/body/blocks.ts';
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
