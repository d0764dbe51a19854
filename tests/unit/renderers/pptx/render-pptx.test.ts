import { strFromU8, unzipSync } from 'fflate';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '../../../../src/model/deck/deck.ts';
import type { Run } from '../../../../src/model/document/document.ts';
import { layouts } from '../../../../src/renderers/pptx/layouts.ts';
import { renderPptx } from '../../../../src/renderers/pptx/render-pptx.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { readPaperDesign } from '../../../../src/tokens/paper-design.ts';
import { sessionDecks, strings } from '../../../fixtures/session-decks.ts';

const { colours } = await readPaperDesign(process.cwd());
const options = {
  design: colours,
  labels: strings.slides,
  date: '2026-01-15',
  siteName: strings.site.name,
  siteUrl: 'https://example.org/kansen/',
  root: process.cwd(),
};
const deck = sessionDecks[0]?.deck ?? expect.fail('no deck');
const first = deck.slides[0] ?? expect.fail('no slide');
const { bytes, slides: count } = await renderPptx(deck, options);

type Files = Record<string, Uint8Array>;
const open = (data: Uint8Array): Files => unzipSync(data);
const files = open(bytes);
const part = (path: string, from = files): CheerioAPI =>
  load(strFromU8(from[path] ?? expect.fail(`${path} ontbreekt`)), { xml: true });
const paths = (folder: string, from = files): string[] =>
  Object.keys(from)
    .filter((path) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path))
    .sort();
const slideParts = (from = files): { path: string; $: CheerioAPI }[] =>
  paths('slides', from).map((path) => ({ path, $: part(path, from) }));
const deckOf = (slides: Deck['slides']): Deck => ({ ...deck, slides });
const common = {
  chapter: 'Deel',
  title: [{ text: 'Titel' }],
  notes: [[{ text: 'Zeg het.' }]],
  origin: 'redactie',
  works: [],
} satisfies Partial<Slide>;
const placed = (slide: Slide): Deck['slides'][number] => ({ ...slide, file: 'content/deel.mdx', series: 'Deel: Titel' });

test('it has a slide and notes for every slide of the deck', () => {
  expect(count).toBe(deck.slides.length);
  expect(paths('slides')).toHaveLength(count);
  expect(paths('notesSlides')).toHaveLength(count);
});

test('the list of what every part is comes first in the file', () => {
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
});

test('every relation leads to a part', () => {
  for (const path of Object.keys(files).filter((name) => name.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]*$/, '');
    const $ = part(path);
    for (const element of $('Relationship:not([TargetMode])')) {
      const target = new URL($(element).attr('Target') ?? '', `file:///${folder}`).pathname.slice(1);
      expect(files, `${path} → ${target}`).toHaveProperty([target]);
    }
  }
});

test('the same deck gives the same bytes', async () => {
  const again = await renderPptx(deck, options);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('files in the package are dated to the first day that a package knows, whatever the day', () => {
  // Time and date of the first file, as the format of packages packs them: 12:00 on 1 January 1980.
  expect(Buffer.from(bytes).readUInt32LE(10)).toBe((((1 << 5) | 1) << 16) | (12 << 11));
});

test('the properties tell title, language and day', () => {
  const $ = part('docProps/core.xml');
  expect($('dc\\:title').text()).toBe(deck.title);
  expect($('dc\\:language').text()).toBe('nl-NL');
  expect($('dcterms\\:modified').text()).toBe('2026-01-15T12:00:00Z');
});

test('slides are 16 to 9', () => {
  const $ = part('ppt/presentation.xml');
  expect(Number($('p\\:sldSz').attr('cx')) / Number($('p\\:sldSz').attr('cy'))).toBeCloseTo(16 / 9);
});

test('the parts of the session are the sections of the presentation, with every slide once', () => {
  const $ = part('ppt/presentation.xml');
  const chapters = deck.slides.map(({ chapter }) => chapter).filter((name, index, all) => name !== all[index - 1]);
  expect([...$('p14\\:section')].map((section) => $(section).attr('name'))).toEqual(chapters);
  expect([...$('p14\\:sldId')].map((slide) => $(slide).attr('id'))).toEqual(
    [...$('p\\:sldIdLst > p\\:sldId')].map((slide) => $(slide).attr('id')),
  );
});

describe('what slides inherit', () => {
  test('a text field has no place, size, colour or typeface of its own', () => {
    for (const { path, $ } of slideParts()) {
      expect($('p\\:sp a\\:off, p\\:pic a\\:off').length, path).toBe(0);
      expect($('p\\:sld a\\:solidFill, p\\:sld a\\:latin, p\\:sld [sz]:not(p\\:ph)').length, path).toBe(0);
    }
  });

  test('every field stands in the layout of its slide', () => {
    for (const { path, $ } of slideParts()) {
      const relations = part(path.replace('slides/', 'slides/_rels/') + '.rels');
      const target = relations('[Type$="/slideLayout"]').attr('Target') ?? '';
      const layout = part(target.replace('..', 'ppt'));
      for (const field of $('p\\:ph')) {
        const { type, idx } = $(field).attr() ?? {};
        const same = layout(`p\\:ph[type="${type ?? ''}"]${idx === undefined ? ':not([idx])' : `[idx="${idx}"]`}`);
        expect(same.length, `${path}: ${type ?? ''} ${idx ?? ''}`).toBe(1);
      }
    }
  });

  test('colours stand in the theme alone', () => {
    const coloured = Object.keys(files).filter(
      (path) => path.endsWith('.xml') && strFromU8(files[path] ?? new Uint8Array()).includes('<a:srgbClr'),
    );
    expect(coloured).toEqual(['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']);
  });

  test('a layout names no typeface, and no colour for a title on paper, so that those of the master go on', () => {
    for (const path of paths('slideLayouts')) {
      const $ = part(path);
      expect($('p\\:sp:has(p\\:ph) a\\:latin').length, path).toBe(0);
      if ($('p\\:bg a\\:schemeClr').attr('val') !== 'bg1') continue;
      expect($('p\\:sp:has(p\\:ph[type="title"]) a\\:solidFill').length, path).toBe(0);
    }
  });

  test('the colour of the deck is the first accent', () => {
    const $ = part('ppt/theme/theme1.xml');
    expect(`#${$('a\\:accent1 a\\:srgbClr').attr('val') ?? ''}`.toLowerCase()).toBe(colours[deck.theme]);
  });

  test('layouts have every kind of slide, and no text below 18 points outside the foot', () => {
    expect(new Set(layouts.map(({ kind }) => kind)).size).toBe(12);
    const sizes = layouts.flatMap(({ fields }) => fields.flatMap(({ styles }) => styles.map(({ size }) => size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });

  test('text has a contrast of at least 4.5 with the ground of its layout', () => {
    const hexOf = { tx1: colours.ink, tx2: colours.soft, bg1: colours.paper } as const;
    for (const theme of ['geel', 'koraal', 'groen', 'blauw'] as const) {
      const all = { ...hexOf, accent1: colours[theme], bg2: colours[`${theme}-surface`] };
      for (const { ground, footColour, fields, kind } of layouts) {
        const inks = [footColour, ...fields.flatMap(({ styles }) => styles.map(({ colour = 'tx1' }) => colour))];
        for (const ink of inks) expect(contrastRatio(all[ink], all[ground]), kind).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('who listens to slides', () => {
  test('the title is read first', () => {
    for (const { path, $ } of slideParts()) {
      expect($('p\\:spTree p\\:ph').first().attr('type'), path).toMatch(/^(ctrT|t)itle$/);
    }
  });

  test('no field is empty', () => {
    for (const { path, $ } of slideParts()) {
      for (const shape of $('p\\:sp')) expect($(shape).text().trim(), path).not.toBe('');
    }
  });

  test('every picture and table tells what it shows', () => {
    for (const { path, $ } of slideParts()) {
      for (const shape of $('p\\:pic p\\:cNvPr, p\\:graphicFrame p\\:cNvPr')) {
        expect($(shape).attr('descr') ?? '', path).toMatch(/\p{L}/u);
      }
    }
  });

  test('every table has a head', () => {
    const tables = slideParts().flatMap(({ $ }) => [...$('a\\:tblPr')].map((table) => $(table).attr('firstRow')));
    expect(tables.length).toBeGreaterThan(0);
    expect(new Set(tables)).toEqual(new Set(['1']));
  });

  test('all text of slides is marked as Dutch', () => {
    for (const path of paths('slides')) {
      const $ = part(path);
      for (const run of $('a\\:r > a\\:rPr')) expect($(run).attr('lang'), path).toBe('nl-NL');
    }
  });

  test('English words in notes are marked as English, and all others as Dutch', async () => {
    const notes: Run[][] = [[{ text: 'Een ' }, { text: 'growth mindset', lang: 'en' }]];
    const file = await renderPptx(deckOf([{ ...first, notes }]), options);
    const $ = part('ppt/notesSlides/notesSlide1.xml', open(file.bytes));
    expect([...$('a\\:r > a\\:rPr')].map((run) => $(run).attr('lang'))).toEqual(['nl-NL', 'en-GB']);
  });

  test('the foot tells whose the text is, the site and where it lives, and the number', () => {
    const $ = part('ppt/slides/slide2.xml');
    expect($('p\\:ph[idx="20"]').closest('p\\:sp').text()).toMatch(/^Bron: .*\d{4}|z\.d\./);
    expect($('p\\:ph[type="ftr"]').closest('p\\:sp').text()).toBe(`${strings.site.name}example.org/kansen`);
    expect($('p\\:ph[type="sldNum"]').closest('p\\:sp').text()).toBe('2');
  });

  test('signs of XML in a text stay text', async () => {
    const signs = 'Jip & Janneke <"samen">';
    const file = await renderPptx(deckOf([{ ...first, title: [{ text: signs }] }]), options);
    const $ = part('ppt/slides/slide1.xml', open(file.bytes));
    expect($('p\\:ph[type="ctrTitle"]').closest('p\\:sp').text()).toBe(signs);
  });
});

describe('text that must fit', () => {
  const statement = (text: string, notes = 'Zeg het.'): Deck['slides'][number] =>
    placed({ layout: 'statement', text: [{ text }], ...common, notes: [[{ text: notes }]] });
  const layoutsOf = async (...texts: string[]): Promise<(string | undefined)[]> => {
    const { bytes: made } = await renderPptx(deckOf(texts.map((text) => statement(text))), options);
    return texts.map((_, index) =>
      part(`ppt/slides/_rels/slide${index + 1}.xml.rels`, open(made))('[Type$="/slideLayout"]').attr('Target'),
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
    const made = open((await renderPptx(deckOf([links]), options)).bytes);
    const $ = part('ppt/slides/slide1.xml', made);
    const id = $('a\\:hlinkClick').first().attr('r:id') ?? '';
    const relation = part('ppt/slides/_rels/slide1.xml.rels', made)(`[Id="${id}"]`);
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
    const made = open((await renderPptx(deckOf([picture]), options)).bytes);
    const relations = part('ppt/slides/_rels/slide1.xml.rels', made);
    expect(relations('[Type$="/image"]').attr('Id')).toBe('rId3');
    expect(part('ppt/slides/slide1.xml', made)('a\\:hlinkClick').attr('r:id')).toBe('rId4');
  });

  const last = async (siteUrl?: string): Promise<CheerioAPI> => {
    const { siteUrl: _, ...others } = options;
    const about = deck.slides.at(-1) ?? expect.fail('no slide');
    const file = await renderPptx(deckOf([about]), { ...others, ...(siteUrl === undefined ? {} : { siteUrl }) });
    return part('ppt/slides/slide1.xml', open(file.bytes));
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
  const $ = part('ppt/slides/slide1.xml', open((await renderPptx(deckOf([steps]), options)).bytes));
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
  const $ = part('ppt/slides/slide1.xml', open((await renderPptx(deckOf([quotation]), options)).bytes));
  expect($('p\\:ph[idx="12"]').closest('p\\:sp').text()).toContain('Citaat uit het artikel, deel 2 van 3');
});

test('the rows of a table share the room that there is', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => [[{ text: `Deel ${index}` }], [{ text: '10' }]]);
  const table = placed({
    layout: 'table',
    ...common,
    head: [[{ text: 'Onderdeel' }], [{ text: 'Minuten' }]],
    rows: rows.slice(0, 11),
    summary: 'Het programma',
  });
  const made = await renderPptx(deckOf([table]), options);
  const $ = part('ppt/slides/slide1.xml', open(made.bytes));
  const { box } = layouts.find(({ kind }) => kind === 'table')?.fields.find(({ key }) => key === 'table') ?? expect.fail();
  const height = Number($('p\\:xfrm a\\:ext').attr('cy')) / 12_700;
  expect(height).toBeLessThanOrEqual(box.height);
  expect(height).toBeGreaterThan(box.height - 20);
});
