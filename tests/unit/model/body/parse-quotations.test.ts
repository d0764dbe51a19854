import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/model/body/blocks.ts';
import { onlyBlock, readBody } from '../../../fixtures/read-text.ts';

describe('parseBody on words of others', () => {
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
});
