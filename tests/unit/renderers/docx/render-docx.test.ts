import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { PaperBlock } from '../../../../src/model/document/document.ts';
import { renderDocx } from '../../../../src/renderers/docx/render-docx.ts';
import { docxOptions, docxParts, openSample } from '../../../fixtures/docx.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';

const { body: $, query, parts } = await openSample();

/** Texts of paragraphs in a style, as they stand in the file. */
function styled(style: string): string[] {
  return $('w\\:p')
    .toArray()
    .filter((paragraph) => $(paragraph).find('> w\\:pPr > w\\:pStyle').attr('w:val') === style)
    .map((paragraph) => $(paragraph).find('w\\:t').text());
}

/** Every text of a document that a reader sees. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return ['type', 'lang', 'url', 'kind', 'origin', 'file', 'alt'].includes(key) ? [] : [value];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

const { kicker, heading, lead, facts, blocks } = samplePaper;
const all = $('w\\:body').find('w\\:t').text();

test.each([...new Set(textsOf({ kicker, heading, lead, facts, blocks }))])('the text “%s” is in the file', (text) => {
  expect(all).toContain(text);
});

test.each([
  ['kicker', [samplePaper.kicker]],
  ['Title', ['Vouwen en growth mindset']],
  ['Subtitle', ['Je merkt wat uitleg doet.']],
  ['Heading1', ['Stappen']],
  ['Heading2', ['Nodig']],
  ['Heading3', ['Volgorde']],
  ['Quote', ['“Ik had het zelf niet door.”']],
  ['quotationSource', ['een deelnemer · Artikel HAN']],
  ['ListBullet', ['Papier', 'Een klok']],
  ['ListContinue', ['of een telefoon']],
  ['ListNumber', ['Vouw.', 'Vergelijk.']],
  ['say', ['‘Begin maar, je hebt vijf minuten.’']],
  ['figureCaption', ['Zo ziet het eruit', 'Eerst', 'Daarna']],
  ['reference', ['Denessen, E. (2017). Verantwoord']],
  ['statement', ['Er waren thuis boeken.']],
  ['cardTitle', ['Kaart 1', 'Kaart 2']],
  ['sheetQuestion', ['Wat viel je op?', 'Wat paste je aan?', 'Hoe zeker ben je?', 'Wie kreeg wat?', 'Per groep']],
])('paragraphs have the style %s', (style, texts) => {
  expect(styled(style)).toEqual(texts);
});

test('every table begins with a row that is repeated on each page', () => {
  const tables = $('w\\:tbl').toArray();
  expect(tables).toHaveLength(6);
  for (const table of tables) expect($(table).find('w\\:tr').first().find('w\\:tblHeader')).toHaveLength(1);
});

test('the columns of a table fill the room between the margins', () => {
  const size = $('w\\:sectPr > w\\:pgSz').attr('w:w');
  const { 'w:left': left, 'w:right': right } = $('w\\:sectPr > w\\:pgMar').attr() ?? {};
  const room = Number(size) - Number(left) - Number(right);
  for (const grid of $('w\\:tblGrid').toArray()) {
    const widths = $(grid)
      .find('w\\:gridCol')
      .toArray()
      .map((column) => Number($(column).attr('w:w')));
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(room - sum).toBeGreaterThanOrEqual(0);
    expect(room - sum).toBeLessThan(widths.length);
  }
});

test('a picture has the alternative text of the document', () => {
  const pictures = $('wp\\:docPr').toArray();
  expect(pictures.map((picture) => $(picture).attr('descr'))).toEqual(['Een gevouwen blad', 'Een film', 'Een stap']);
  expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
});

test('English words are marked as English, all others are Dutch', () => {
  const english = $('w\\:lang[w\\:val="en-GB"]').toArray();
  expect(new Set(english.map((lang) => $(lang).closest('w\\:r').text()))).toEqual(new Set(['growth mindset']));
  expect(query('word/styles.xml')('w\\:docDefaults w\\:lang').attr('w:val')).toBe('nl-NL');
});

test('bold and italic words keep their manner, and a link its address', () => {
  expect($('w\\:r:has(> w\\:rPr > w\\:b)').text()).toContain('eerst');
  expect($('w\\:r:has(> w\\:rPr > w\\:i)').text()).toContain('hele');
  const id = $('w\\:hyperlink[r\\:id]').attr('r:id') ?? '';
  const target = query('word/_rels/document.xml.rels')(`Relationship[Id="${id}"]`).attr('Target');
  expect(target).toBe('https://example.org/');
});

test('a link prints its address, unless its words are the address', async () => {
  const url = 'https://www.example.org/vouwen/';
  const linked = (text: string): PaperBlock => ({ type: 'paragraph', runs: [{ text, url }] });
  const { body } = await openSample({ blocks: [linked('de site'), linked('example.org/vouwen')] });
  const texts = body('w\\:p:has(w\\:hyperlink)').toArray();
  expect(texts.map((text) => body(text).text())).toEqual(['de site (example.org/vouwen)', 'example.org/vouwen']);
});

test('the contents are filled, lead to the headings and ask nothing of who opens the file', () => {
  const entries = $('w\\:sdt w\\:hyperlink[w\\:anchor]').toArray();
  expect(entries.map((entry) => $(entry).text())).toEqual(['Stappen']);
  for (const entry of entries) {
    const name = $(entry).attr('w:anchor') ?? '';
    expect($(`w\\:bookmarkStart[w\\:name="${name}"]`).parent().find('w\\:t').text()).toBe($(entry).text());
  }
  expect($('w\\:fldChar[w\\:dirty]')).toHaveLength(0);
  expect(query('word/settings.xml')('w\\:updateFields')).toHaveLength(0);
});

test('a document without contents has no bookmarks', async () => {
  const { body } = await openSample({ hasContents: false });
  expect(body('w\\:bookmarkStart, w\\:instrText')).toHaveLength(0);
});

test('a list that counts begins at 1, also after another', async () => {
  const list: PaperBlock = {
    type: 'list',
    ordered: true,
    items: [[{ type: 'paragraph', runs: [{ text: 'een' }] }], [{ type: 'paragraph', runs: [{ text: 'twee' }] }]],
  };
  const sample = await openSample({ blocks: [list, list] });
  const numbers = sample
    .body('w\\:numPr > w\\:numId')
    .toArray()
    .map((number) => sample.body(number).attr('w:val') ?? '');
  expect(new Set(numbers).size).toBe(2);
  for (const number of numbers) {
    const start = sample.query('word/numbering.xml')(`w\\:num[w\\:numId="${number}"] w\\:startOverride`).attr('w:val');
    expect(start).toBe('1');
  }
});

test('two tables after each other do not become one', async () => {
  const schedule: PaperBlock = { type: 'schedule', rows: [{ from: 0, minutes: 5, heading: [{ text: 'Start' }] }] };
  const { body } = await openSample({ blocks: [schedule, schedule] });
  expect(body('w\\:tbl + w\\:tbl')).toHaveLength(0);
  expect(body('w\\:tbl')).toHaveLength(2);
});

test('the time of a part is counted from the start', () => {
  expect(all).toContain('0:00–0:05');
  expect(all).toContain('0:05–0:45');
});

test('each page but the first has the title above it, and every page its number below it', () => {
  const headers = [...parts.keys()].filter((name) => /word\/header\d\.xml/.test(name));
  expect(headers.map((name) => query(name)('w\\:t').text())).toEqual([samplePaper.title]);
  const footers = [...parts.keys()].filter((name) => /word\/footer\d\.xml/.test(name));
  expect(footers).toHaveLength(2);
  for (const name of footers) {
    expect(query(name)('w\\:t').text()).toBe('Naam van de siteBlad  uit ');
    expect(query(name)('w\\:instrText').text()).toBe('PAGENUMPAGES');
  }
});

test('sheets that go to different people have no numbers', async () => {
  const { parts: numberless } = await openSample({ hasPageNumbers: false });
  expect(numberless.get('word/footer1.xml')).not.toContain('PAGE');
  expect(numberless.get('word/footer1.xml')).toContain('Naam van de site');
});

test('the foot of each page leads to the page on the site, when its address is known', async () => {
  const address = 'https://example.org/werkvormen/vouwen/';
  const file = docxParts(await renderDocx(samplePaper, { ...docxOptions, address }));
  for (const name of ['footer1', 'footer2']) {
    const link = load(file.get(`word/${name}.xml`) ?? '', { xml: true })('w\\:hyperlink');
    expect(link.text()).toBe('example.org/werkvormen/vouwen');
    expect(file.get(`word/_rels/${name}.xml.rels`)).toContain(address);
  }
});

test('the properties of the file tell what it is and who made it', () => {
  const core = query('docProps/core.xml');
  const texts = [
    'dc\\:title',
    'dc\\:description',
    'dc\\:creator',
    'cp\\:keywords',
    'dc\\:language',
    'dcterms\\:modified',
  ];
  expect(texts.map((name) => core(name).text())).toEqual([
    samplePaper.title,
    samplePaper.description,
    'Naam van de site',
    'vouwen, niveaugroepen',
    'nl-NL',
    '2026-01-31T12:00:00Z',
  ]);
});

test('Word opens the file in the manner of its newest versions', () => {
  expect(query('word/settings.xml')('w\\:compatSetting[w\\:name="compatibilityMode"]').attr('w:val')).toBe('15');
});
