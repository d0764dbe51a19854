import { strFromU8 } from 'fflate';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../src/model/document/document.ts';
import { layouts } from '../../../../src/renderers/pptx/layouts.ts';
import { renderPptx } from '../../../../src/renderers/pptx/render-pptx.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { deck, filesOf, open, partOf, pptxOptions as options } from '../../../fixtures/pptx.ts';
import { strings } from '../../../fixtures/session-decks.ts';

const { design: colours } = options;
const first = deck.slides[0] ?? expect.fail('no slide');
const { bytes, slides: count } = await renderPptx(deck, options);
const files = open(bytes);
const part = (path: string, from = files): CheerioAPI => partOf(from, path);
const paths = (folder: string, from = files): string[] =>
  Object.keys(from)
    .filter((path) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path))
    .sort();
const slideParts = (from = files): { path: string; $: CheerioAPI }[] =>
  paths('slides', from).map((path) => ({ path, $: part(path, from) }));

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

  test('notes name the typeface that they are measured in', () => {
    const faces = part('ppt/notesMasters/notesMaster1.xml')('a\\:latin');
    expect([...faces].map((face) => face.attribs.typeface)).toEqual(['Arial', 'Arial']);
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
    const $ = part('ppt/notesSlides/notesSlide1.xml', await filesOf({ ...first, notes }));
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
    const $ = part('ppt/slides/slide1.xml', await filesOf({ ...first, title: [{ text: signs }] }));
    expect($('p\\:ph[type="ctrTitle"]').closest('p\\:sp').text()).toBe(signs);
  });
});
