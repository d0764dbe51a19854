import { describe, expect, it } from 'vitest';
import { lowerBlocks } from '../../../../src/model/document/lower-blocks.ts';
import { Writer } from '../../../../src/model/document/writer.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { readBody } from '../../../fixtures/read-text.ts';

const lower = (source: string, level: 1 | 2 | 3 = 1) =>
  lowerBlocks(readBody(source).blocks, level, new Writer(strings));
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
      { type: 'statements', title: [{ text: 'Blok' }], items: [[paragraph('Waar.')]] },
      {
        type: 'cards',
        title: [{ text: 'Rollen' }],
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
      { type: 'figure', file: 'a.svg', alt: 'Een vel papier', caption: [{ text: 'Vouw.' }] },
    ]);
  });
});
