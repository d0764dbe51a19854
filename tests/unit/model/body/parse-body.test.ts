import { describe, expect, it } from 'vitest';
import { inlineText, type Block } from '../../../../src/model/body/blocks.ts';
import { onlyBlock, readBody, text } from '../../../fixtures/read-text.ts';

const types = (source: string): string[] => readBody(source).blocks.map((block) => block.type);

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

describe('parseBody on components', () => {
  it.each(['Question', 'Nuance', 'Case', 'Task', 'Missing'])('reads <%s> with its title and what is in it', (name) => {
    const source = `<${name} title="Titel">\n\nTekst.\n\n- punt\n\n</${name}>`;
    const block = onlyBlock(source, name.toLowerCase() as 'nuance');
    expect(block.title).toBe('Titel');
    expect(block.children.map((child) => child.type)).toEqual(['paragraph', 'list']);
  });

  it('reads <Background> as the sections in it', () => {
    const { children } = onlyBlock('<Background>\n\n## Kop\n\nTekst.\n\n</Background>', 'background');
    expect(children.map((child) => child.type)).toEqual(['heading', 'paragraph']);
  });

  it('gives headings in <Background> ids that no heading outside it has', () => {
    const [, background] = readBody('## Kop\n\n<Background>\n\n## Kop\n\n</Background>').blocks;
    expect(background?.type === 'background' && background.children).toMatchObject([{ id: 'kop-1' }]);
  });

  it('reads <Steps> as items', () => {
    expect(onlyBlock('<Steps>\n\n1. een\n2. twee\n\n</Steps>', 'steps').items).toHaveLength(2);
  });

  it('reads <Statements> with a title and items', () => {
    const block = onlyBlock('<Statements title="Blok 1">\n\n- een\n- twee\n\n</Statements>', 'statements');
    expect([block.title, block.items.length]).toEqual(['Blok 1', 2]);
  });

  it.each(['Steps', 'Statements title="x"'])('refuses <%s> that holds more than a list', (tag) => {
    const { blocks, problems } = readBody(`<${tag}>\n\n- een\n\nEn nog wat.\n\n</${tag.split(' ')[0] ?? ''}>`);
    expect(blocks).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ remedy: 'zet er precies één lijst in' })]);
  });

  it('reads <Cards> with the title and text of each card', () => {
    const source = '<Cards title="Rollen">\n\n<Card title="Emre">\n\nTekst.\n\n</Card>\n\n</Cards>';
    const [card] = onlyBlock(source, 'cards').cards;
    expect(card?.title).toBe('Emre');
    expect(card?.children.map((block) => block.type)).toEqual(['paragraph']);
  });

  it('refuses anything but cards in <Cards>', () => {
    const { problems } = readBody('<Cards title="Rollen">\n\nLosse tekst.\n\n</Cards>');
    expect(problems).toEqual([expect.objectContaining({ field: '<Cards>', message: 'de inhoud past niet' })]);
  });

  it('reads <Quotation> with its speaker, role and source', () => {
    const source = '<Quotation source="artikel" speaker="Keun" role="opleider">\n\nHet werd stil.\n\n</Quotation>';
    expect(onlyBlock(source, 'quotation')).toMatchObject({
      source: 'artikel',
      speaker: 'Keun',
      role: 'opleider',
      text: 'Het werd stil.',
    });
  });

  it('joins the white space in a quotation and keeps its words', () => {
    const source = '<Quotation source="poster" speaker="Blok">\n\nZie het\nals  een *film*.\n\n</Quotation>';
    expect(onlyBlock(source, 'quotation').text).toBe('Zie het als een film.');
  });

  it('leaves the straight apostrophe of a quotation as it is', () => {
    const source = '<Quotation source="poster" speaker="Blok">\n\nTwee foto\'s.\n\n</Quotation>';
    expect(onlyBlock(source, 'quotation').text).toBe("Twee foto's.");
  });

  it('leaves the straight apostrophe of a transcript as it is', () => {
    const source = '<Transcript title="x" source="artikel">\n\n<Line speaker="y">Twee foto\'s.</Line>\n\n</Transcript>';
    expect(onlyBlock(source, 'transcript').turns[0]?.text).toBe("Twee foto's.");
  });

  it('makes the apostrophe in a paragraph of our own curly', () => {
    expect(inlineText(onlyBlock("Twee foto's.", 'paragraph').children)).toBe('Twee foto’s.');
  });

  it('refuses a quotation from an unknown source', () => {
    const { problems } = readBody('<Quotation source="krant" speaker="Blok">\n\nJa.\n\n</Quotation>');
    expect(problems).toEqual([
      expect.objectContaining({ message: '"krant" is geen bron van citaten', remedy: 'kies uit: poster, artikel' }),
    ]);
  });

  it('reads <Transcript> as turns with speaker, direction, text and line', () => {
    const source = `<Transcript title="Gesprek" source="artikel">

<Line speaker="Mentor">
  Eerste zin.
  Tweede zin.
</Line>
<Line speaker="Teamleider" direction="onderbreekt">Oké.</Line>

</Transcript>`;
    expect(onlyBlock(source, 'transcript').turns).toMatchObject([
      { speaker: 'Mentor', text: 'Eerste zin. Tweede zin.', line: 3 },
      { speaker: 'Teamleider', direction: 'onderbreekt', text: 'Oké.', line: 7 },
    ]);
  });

  it('refuses anything but lines in <Transcript>', () => {
    const { problems } = readBody('<Transcript title="Gesprek" source="artikel">\n\nLos.\n\n</Transcript>');
    expect(problems).toEqual([expect.objectContaining({ remedy: 'zet er alleen <Line speaker="…">…</Line> in' })]);
  });

  it('reads <Figure> with its file, alt text and caption', () => {
    const block = onlyBlock('<Figure src="a.svg" alt="Een vouw" caption="Tekening 1" />', 'figure');
    expect(block).toMatchObject({ src: 'a.svg', alt: 'Een vouw', caption: 'Tekening 1' });
  });

  it('reads a component that stands on one line with its text', () => {
    expect(onlyBlock('<Nuance title="Let op">Niet iedereen.</Nuance>', 'nuance').children).toMatchObject([
      { type: 'paragraph', children: [text('Niet iedereen.')] },
    ]);
  });

  it('reads components on lines that follow one another as separate blocks', () => {
    expect(types('<Nuance title="A">Een.</Nuance>\n<Question title="B">Twee?</Question>')).toEqual([
      'nuance',
      'question',
    ]);
  });

  it('keeps a term alone on a line as a paragraph', () => {
    expect(types('<Term id="b">b</Term>')).toEqual(['paragraph']);
  });

  it('keeps a citation alone on a line as a paragraph', () => {
    expect(types('<Cite ref="a-1" />')).toEqual(['paragraph']);
  });

  it.each(['<Card title="x">\n\nTekst.\n\n</Card>', '<Line speaker="x">Tekst.</Line>'])(
    'refuses %j outside its container',
    (source) => {
      const { blocks, problems } = readBody(source);
      expect(blocks).toEqual([]);
      expect(problems).toEqual([expect.objectContaining({ message: 'de inhoud past niet' })]);
    },
  );

  it('refuses a value that is computed', () => {
    const { problems } = readBody('<Nuance title={1}>\n\nTekst.\n\n</Nuance>');
    expect(problems).toContainEqual(expect.objectContaining({ remedy: 'schrijf elke waarde als naam="tekst"' }));
  });

  it('keeps reading after a component that it does not know', () => {
    const { blocks, problems } = readBody('<Onzin>\n\nTekst.\n\n</Onzin>\n\nDaarna.');
    expect(blocks.map((block) => block.type)).toEqual(['paragraph']);
    expect(problems).toHaveLength(1);
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
