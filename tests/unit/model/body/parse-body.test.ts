import { describe, expect, it } from 'vitest';
import { inlineText, type Block } from '../../../../src/model/body/blocks.ts';
import { onlyBlock, readBody, text } from '../../../fixtures/read-text.ts';

describe('parseBody on Markdown', () => {
  it('reads a paragraph', () => {
    expect(onlyBlock('Een zin.', 'paragraph').children).toEqual([text('Een zin.')]);
  });

  it('joins the lines of a paragraph with one space', () => {
    expect(inlineText(onlyBlock('Een zin\n  op twee regels.', 'paragraph').children)).toBe('Een zin op twee regels.');
  });

  it('gives a heading its depth', () => {
    expect(onlyBlock('### Tussenkop', 'heading').depth).toBe(3);
  });

  it('makes an id from the words of a heading, markup left out', () => {
    expect(onlyBlock('## Eén <Term id="noise">ruis</Term> en *meer*', 'heading').id).toBe('eén-ruis-en-meer');
  });

  it('gives the second of two equal headings an id of its own', () => {
    const ids = readBody('## Kop\n\n## Kop').blocks.map((block) => block.type === 'heading' && block.id);
    expect(ids).toEqual(['kop', 'kop-1']);
  });

  it('starts the ids anew for each body', () => {
    expect([onlyBlock('## Kop', 'heading').id, onlyBlock('## Kop', 'heading').id]).toEqual(['kop', 'kop']);
  });

  it.each([1, 4, 5])('refuses a heading of level %i', (depth) => {
    const { blocks, problems } = readBody(`${'#'.repeat(depth)} Kop`);
    expect(blocks).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ field: 'kop', line: 1 })]);
  });

  it('reads a list with bullets', () => {
    const { ordered, items } = onlyBlock('- een\n- twee', 'list');
    expect([ordered, items.length]).toEqual([false, 2]);
  });

  it('reads a numbered list', () => {
    expect(onlyBlock('1. een\n2. twee', 'list').ordered).toBe(true);
  });

  it('puts a list inside the item that it stands below', () => {
    const [first] = onlyBlock('- een\n  - binnen een\n- twee', 'list').items;
    expect(first?.children.map((block) => block.type)).toEqual(['paragraph', 'list']);
  });

  it('reads a table as a head and rows of running text', () => {
    const { head, rows } = onlyBlock('| Soort | Wat |\n| --- | --- |\n| Geld | *munten* |', 'table');
    expect(head.map(inlineText)).toEqual(['Soort', 'Wat']);
    expect(rows).toEqual([[[text('Geld')], [{ type: 'emphasis', children: [text('munten')] }]]]);
  });

  it.each(['```\ncode\n```', '> citaat', '---', '{1 + 1}'])('refuses %j', (source) => {
    const { blocks, problems } = readBody(source);
    expect(blocks).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('niet ondersteund') as string }),
    ]);
  });
});

describe('where a block comes from', () => {
  const originOf = (source: string): string | undefined => readBody(source).blocks[0]?.origin;

  it.each([
    ['a paragraph that cites', 'Feit <Cite ref="a" />.', 'bron'],
    ['a citation inside emphasis', '*Feit <Cite ref="a" />*.', 'bron'],
    ['a paragraph that cites nothing', 'Advies.', 'redactie'],
    ['a list with one item that cites', '- een\n- twee <Cite ref="a" />', 'bron'],
    ['a table with a cell that cites', '| a |\n| --- |\n| b <Cite ref="a" /> |', 'bron'],
    ['a nuance that cites', '<Nuance title="x">\n\nFeit <Cite ref="a" />.\n\n</Nuance>', 'bron'],
    ['a case without citation', '<Case title="x">\n\nVerzonnen.\n\n</Case>', 'redactie'],
    ['a quotation', '<Quotation source="poster" speaker="x">\n\nJa.\n\n</Quotation>', 'bron'],
    ['statements', '<Statements title="x">\n\n- een\n\n</Statements>', 'redactie'],
    ['a drawing', '<Figure src="a.svg" alt="a" />', 'redactie'],
  ])('is told for %s', (_, source, origin) => {
    expect(originOf(source)).toBe(origin);
  });
});

describe('line numbers of a body', () => {
  const linesOf = (blocks: readonly Block[]): number[] => blocks.map((block) => block.line);

  it('count from the first line of the body in its file', () => {
    expect(linesOf(readBody('\nEen.\n\n\n## Twee', 20).blocks)).toEqual([21, 24]);
  });

  it('count inside components', () => {
    const [nuance] = readBody('<Nuance title="x">\n\nEen.\n\nTwee.\n\n</Nuance>', 10).blocks;
    expect(nuance?.type === 'nuance' && linesOf(nuance.children)).toEqual([12, 14]);
  });

  it('are kept for each turn of a transcript', () => {
    const source =
      '<Transcript title="x" source="artikel">\n\n<Line speaker="a">Een.</Line>\n\n<Line speaker="b">\n  Twee.\n</Line>\n\n</Transcript>';
    const [transcript] = readBody(source, 10).blocks;
    expect(transcript?.type === 'transcript' && transcript.turns.map(({ line }) => line)).toEqual([12, 14]);
  });

  it('are told for a syntax error', () => {
    expect(readBody('Een.\n\nTwee <3.', 10).problems).toEqual([
      expect.objectContaining({ line: 12, message: expect.stringContaining('losse') as string }),
    ]);
  });

  it('are told for a component in the middle of a sentence', () => {
    expect(readBody('Een.\n\nZin met <Nuance title="x">y</Nuance> erin.', 10).problems).toEqual([
      expect.objectContaining({ line: 12, message: 'dit onderdeel kan niet midden in een zin staan' }),
    ]);
  });
});
