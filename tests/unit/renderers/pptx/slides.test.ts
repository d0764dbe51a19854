import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../../src/model/deck/deck.ts';
import { layouts } from '../../../../src/renderers/pptx/layouts.ts';
import { renderPptx } from '../../../../src/renderers/pptx/render-pptx.ts';
import {
  common,
  deck,
  deckOf,
  drawn,
  filesOf,
  open,
  partOf,
  placed,
  pptxOptions as options,
} from '../../../fixtures/pptx.ts';
import { sessionDecks, strings } from '../../../fixtures/session-decks.ts';

describe('text that must fit', () => {
  const statement = (text: string, notes = 'Zeg het.'): Deck['slides'][number] =>
    placed({ layout: 'statement', text: [{ text }], ...common, notes: [[{ text: notes }]] });
  const layoutsOf = async (...texts: string[]): Promise<(string | undefined)[]> => {
    const made = await filesOf(...texts.map((text) => statement(text)));
    return texts.map((_, index) =>
      partOf(made, `ppt/slides/_rels/slide${index + 1}.xml.rels`)('[Type$="/slideLayout"]').attr('Target'),
    );
  };
  const long = 'woorden en nog meer woorden '.repeat(9);

  test('a long text takes a layout with smaller type', async () => {
    expect(await layoutsOf(long)).not.toEqual(await layoutsOf('Kort en krachtig.'));
  });

  test('slides of one series share the layout of the longest', async () => {
    const [small] = await layoutsOf(long);
    expect(await layoutsOf('Kort en krachtig.', long)).toEqual([small, small]);
  });

  test('notes that fit on no printed page stop the build and tell where and how much', async () => {
    const slide = statement('Kort.', 'Een zin voor de begeleider. '.repeat(300));
    await expect(renderPptx(deckOf([slide]), options)).rejects.toThrow(
      /content\/deel\.mdx[^]*notities bij dia “Titel”[^]*\d+ punten te hoog[^]*Maak de teksten/,
    );
  });

  test('a text that fits in no layout stops the build and tells where and how much', async () => {
    await expect(renderPptx(deckOf([statement('woorden '.repeat(200))]), options)).rejects.toThrow(
      /content\/deel\.mdx[^]*dia “Titel”[^]*opmaak ‘Uitspraak’[^]*\d+ punten te hoog[^]*Maak de titel of de tekst/,
    );
  });

  test.each(sessionDecks)('every text of $masterclass.slug fits', async ({ deck: real }) => {
    await expect(renderPptx(real, options)).resolves.toMatchObject({ slides: real.slides.length });
  });
});

describe('what a slide opens', () => {
  const links = placed({
    layout: 'links',
    ...common,
    links: [{ text: 'Open de simulatie', url: 'https://www.example.org/simulatie?a=1&b=2' }],
  });

  test('is a hyperlink, with its address to read below it', async () => {
    const made = await filesOf(links);
    const $ = partOf(made, 'ppt/slides/slide1.xml');
    const id = $('a\\:hlinkClick').first().attr('r:id') ?? '';
    const relation = partOf(made, 'ppt/slides/_rels/slide1.xml.rels')(`[Id="${id}"]`);
    expect(relation.attr('Target')).toBe('https://www.example.org/simulatie?a=1&b=2');
    expect(relation.attr('TargetMode')).toBe('External');
    const texts = [...$('p\\:ph[idx="1"]').closest('p\\:sp').find('a\\:p')].map((line) => $(line).text());
    expect(texts).toEqual(['Open de simulatie', 'example.org/simulatie?a=1&b=2']);
  });

  test('relations of hyperlinks come after those of the picture', async () => {
    const picture = placed({
      layout: 'picture',
      ...common,
      picture: 'merk',
      alt: 'Pictogram',
      text: [{ text: 'Open', url: 'https://example.org/' }],
    });
    const made = await filesOf(picture);
    const relations = partOf(made, 'ppt/slides/_rels/slide1.xml.rels');
    expect(relations('[Type$="/image"]').attr('Id')).toBe('rId3');
    expect(partOf(made, 'ppt/slides/slide1.xml')('a\\:hlinkClick').attr('r:id')).toBe('rId4');
  });

  const last = async (siteUrl?: string): Promise<CheerioAPI> => {
    const { design, labels, date, siteName, root } = options;
    const about = deck.slides.at(-1) ?? expect.fail('no slide');
    const place = siteUrl === undefined ? {} : { siteUrl };
    const file = await renderPptx(deckOf([about]), { design, labels, date, siteName, root, ...place });
    return partOf(open(file.bytes), 'ppt/slides/slide1.xml');
  };

  test('the last slide opens the page of the deck', async () => {
    const $ = await last(options.siteUrl);
    expect($('a\\:r:has(a\\:hlinkClick)').text()).toBe(`example.org/kansen${deck.page}`);
  });

  test('no address stands anywhere when it is not known where the site lives', async () => {
    const $ = await last();
    expect($('a\\:hlinkClick').length).toBe(0);
    expect($('p\\:ph[type="ftr"]').closest('p\\:sp').text()).toBe(strings.site.name);
    expect($.text()).not.toContain('masterclasses/');
  });
});

test('a list of steps that goes on from another slide counts on', async () => {
  const steps = placed({
    layout: 'workForm',
    ...common,
    picture: 'merk',
    alt: 'Pictogram',
    minutes: 10,
    first: 4,
    items: [[{ text: 'Kijk' }], [{ text: 'Praat' }]],
  });
  const $ = await drawn(steps);
  expect([...$('a\\:buAutoNum')].map((mark) => $(mark).attr('startAt'))).toEqual(['4', '4']);
});

test('each part of a quotation says which part it is', async () => {
  const quotation = placed({
    layout: 'quotation',
    ...common,
    runs: [{ text: 'Zo was het.' }],
    speaker: 'Iemand',
    source: 'Citaat uit het artikel',
    part: 2,
    parts: 3,
  });
  const $ = await drawn(quotation);
  expect($('p\\:ph[idx="12"]').closest('p\\:sp').text()).toContain('Citaat uit het artikel, deel 2 van 3');
});

test('the rows of a table share the room that there is', async () => {
  const rows = Array.from({ length: 8 }, (_, index) => [[{ text: `Deel ${index}` }], [{ text: '10' }]]);
  const table = placed({
    layout: 'table',
    ...common,
    head: [[{ text: 'Onderdeel' }], [{ text: 'Minuten' }]],
    rows,
    summary: 'Het programma',
  });
  const $ = await drawn(table);
  const { box } =
    layouts.find(({ kind }) => kind === 'table')?.fields.find(({ key }) => key === 'table') ?? expect.fail();
  const height = Number($('p\\:xfrm a\\:ext').attr('cy')) / 12_700;
  expect(height).toBeLessThanOrEqual(box.height);
  expect(height).toBeGreaterThan(box.height - 20);
});
