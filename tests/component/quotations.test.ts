import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../fixtures/draw-blocks.ts';
import { seen } from '../fixtures/render.ts';

describe('a quotation', () => {
  const source = '<Quotation source="artikel" speaker="Keun" role="opleider">\n\nHet werd stil.\n\n</Quotation>';

  it('shows the words in a blockquote', async () => {
    expect(seen((await drawBlocks(source))('blockquote').text())).toBe('Het werd stil.');
  });

  it('shows who says it, in which role, and where it comes from', async () => {
    const $ = await drawBlocks(source);
    expect($('figcaption strong').text()).toBe('Keun');
    expect(seen($('figcaption').text())).toMatch(/^Keun, opleider ?Citaat uit het artikel over de masterclasses$/);
  });

  it('leads to the list of what is quoted', async () => {
    expect((await drawBlocks(source))('figcaption a').attr('href')).toBe('/bronnen/#citaten');
  });

  it('leaves out the comma when there is no role', async () => {
    const $ = await drawBlocks('<Quotation source="poster" speaker="Blok">\n\nJa.\n\n</Quotation>');
    expect(seen($('figcaption').text())).toMatch(/^Blok ?Citaat uit de poster van Cito$/);
  });
});

describe('a transcript', () => {
  const source = `<Transcript title="Gesprek" source="artikel">

<Line speaker="Mentor">Eerste zin.</Line>
<Line speaker="Teamleider" direction="onderbreekt">Oké.</Line>

</Transcript>`;

  it('shows each turn with its speaker, in order', async () => {
    const $ = await drawBlocks(source);
    expect(
      $('ol > li')
        .map((_, turn) => `${$(turn).find('strong').text()}: ${$(turn).find('p').text()}`)
        .get(),
    ).toEqual(['Mentor: Eerste zin.', 'Teamleider: Oké.']);
  });

  it('shows a stage direction in brackets, and none where there is none', async () => {
    const $ = await drawBlocks(source);
    expect(
      $('ol > li')
        .map((_, turn) => $(turn).find('em').text())
        .get(),
    ).toEqual(['', '(onderbreekt)']);
  });

  it('says where it comes from', async () => {
    expect((await drawBlocks(source))('section > p').text()).toBe('Citaat uit het artikel over de masterclasses');
  });
});
