import { describe, expect, it } from 'vitest';
import { lowerBlocks } from '../../../../src/model/document/lower-blocks.ts';
import { Writer } from '../../../../src/model/document/writer.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { paperSetting } from '../../../fixtures/paper-setting.ts';
import { readBody } from '../../../fixtures/read-text.ts';

const lower = (source: string, level: 1 | 2 | 3 = 1) =>
  lowerBlocks(readBody(source).blocks, level, new Writer(paperSetting()));
const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] });

describe('lowerBlocks', () => {
  it('gives headings the level that is asked for, and one below it', () => {
    expect(lower('## Kop\n\n### Tussenkop', 2)).toMatchObject([{ level: 2 }, { level: 3 }]);
  });

  it('has no level below the third', () => {
    expect(lower('## Kop\n\n### Tussenkop', 3)).toMatchObject([{ level: 3 }, { level: 3 }]);
  });

  it('tells the origin of a section that has one', () => {
    expect(lower('## Kop\n\nEigen tekst.\n\n## Feiten\n\nZo is het <Cite ref="zwart-2020" />.')).toMatchObject([
      { type: 'heading', origin: 'redactie' },
      { type: 'paragraph' },
      { type: 'heading', origin: 'bron' },
      { type: 'paragraph' },
    ]);
  });

  it('tells no origin of a section that has both', () => {
    const [heading] = lower('## Kop\n\nEigen tekst.\n\nZo is het <Cite ref="zwart-2020" />.');
    expect(heading).not.toHaveProperty('origin');
  });

  it('keeps the speaker, the role and the source of a quotation', () => {
    const source =
      '<Quotation source="artikel" speaker="Esther Keun" role="lerarenopleider">\n\nHet werd stil.\n\n</Quotation>';
    expect(lower(source)).toEqual([
      {
        type: 'quotation',
        runs: [{ text: 'Het werd stil.' }],
        speaker: 'Esther Keun, lerarenopleider',
        source: 'Citaat uit het artikel over de masterclasses',
      },
    ]);
  });

  it('keeps the blocks inside the items of a list', () => {
    expect(lower('1. Een\n\n   Nog een.\n2. Twee')).toEqual([
      { type: 'list', ordered: true, items: [[paragraph('Een'), paragraph('Nog een.')], [paragraph('Twee')]] },
    ]);
  });

  it('keeps the head and the rows of a table apart', () => {
    expect(lower('| A | B |\n| - | - |\n| 1 | 2 |')).toEqual([
      { type: 'table', head: [[{ text: 'A' }], [{ text: 'B' }]], rows: [[[{ text: '1' }], [{ text: '2' }]]] },
    ]);
  });

  it.each(['Question', 'Nuance', 'Case', 'Task', 'Missing'])('makes a box of a %s', (name) => {
    expect(lower(`<${name} title="Titel">\n\nTekst.\n\n</${name}>`)).toEqual([
      {
        type: 'box',
        kind: name.toLowerCase(),
        title: [{ text: 'Titel' }],
        level: 1,
        blocks: [paragraph('Tekst.')],
        origin: 'redactie',
      },
    ]);
  });

  it('tells of a box with facts that they come from a source', () => {
    expect(lower('<Nuance title="T">\n\nZo <Cite ref="zwart-2020" />.\n\n</Nuance>')).toMatchObject([
      { origin: 'bron' },
    ]);
  });

  it('keeps steps in their order', () => {
    expect(lower('<Steps>\n\n1. Een\n2. Twee\n\n</Steps>')).toMatchObject([{ type: 'list', ordered: true }]);
  });

  it('keeps statements and cards with their titles', () => {
    const source =
      '<Statements title="Blok">\n\n- Waar.\n\n</Statements>\n\n<Cards title="Rollen">\n\n<Card title="Sam">\n\nTekst.\n\n</Card>\n\n</Cards>';
    expect(lower(source)).toEqual([
      {
        type: 'statements',
        title: [{ text: 'Blok' }],
        level: 1,
        label: strings.blocks.statementsLabel,
        items: [[paragraph('Waar.')]],
      },
      {
        type: 'cards',
        title: [{ text: 'Rollen' }],
        level: 1,
        cards: [{ title: [{ text: 'Sam' }], blocks: [paragraph('Tekst.')] }],
      },
    ]);
  });

  it('keeps speakers and directions of a conversation', () => {
    const source =
      '<Transcript title="Gesprek" source="artikel">\n\n<Line speaker="Mentor" direction="onderbreekt">\n  Stemmen!\n</Line>\n<Line speaker="Docent">Ja.</Line>\n\n</Transcript>';
    expect(lower(source)).toMatchObject([
      {
        type: 'transcript',
        source: 'Citaat uit het artikel over de masterclasses',
        turns: [
          { speaker: 'Mentor', direction: 'onderbreekt', runs: [{ text: 'Stemmen!' }] },
          { speaker: 'Docent', runs: [{ text: 'Ja.' }] },
        ],
      },
    ]);
  });

  it('keeps what a drawing shows', () => {
    expect(lower('<Figure src="a.svg" alt="Een vel papier" caption="Vouw." />')).toEqual([
      {
        type: 'figure',
        label: strings.blocks.figureLabel,
        file: 'a.svg',
        alt: 'Een vel papier',
        caption: [{ text: 'Vouw.' }],
      },
    ]);
  });

  it('puts drawings that follow one another in one block', () => {
    expect(lower('<Figure src="a.svg" alt="Eerst" />\n\n<Figure src="b.svg" alt="Dan" />\n\nTekst.')).toEqual([
      {
        type: 'figures',
        label: strings.blocks.figuresLabel,
        items: [
          { file: 'a.svg', alt: 'Eerst' },
          { file: 'b.svg', alt: 'Dan' },
        ],
      },
      paragraph('Tekst.'),
    ]);
  });

  it('makes the title of what stands under a heading one deeper, as on the page', () => {
    const source = '## Kop\n\n<Task title="Taak">\n\nKijk.\n\n</Task>\n\n<Nuance title="Let op">\n\nMaar.\n\n</Nuance>';
    expect(lower(source)).toMatchObject([{ level: 1 }, { kind: 'task', level: 2 }, { kind: 'nuance', level: 1 }]);
  });
});
