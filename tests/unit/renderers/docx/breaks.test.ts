import { expect, test } from 'vitest';
import type { PaperBlock } from '../../../../src/model/document/document.ts';
import { openSample } from '../../../fixtures/docx.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';

const run = (text: string) => [{ text }];
const words = (text: string): PaperBlock => ({ type: 'paragraph', runs: run(text) });
const list = (...items: string[]): PaperBlock => ({
  type: 'list',
  ordered: false,
  items: items.map((text) => [words(text)]),
});
const long = 'Een zin die lang is. '.repeat(40);

/** The texts of paragraphs that stay on the page of the next. */
async function kept(blocks: PaperBlock[]): Promise<string[]> {
  const { body } = await openSample({ blocks });
  return body('w\\:pPr > w\\:keepNext')
    .toArray()
    .map((keep) => body(keep).closest('w\\:p').text());
}

const written = samplePaper.blocks.filter(({ type }) => type !== 'pageBreak');
test.each(written.map((block, index) => [block.type, index] as const))(
  'a new page begins with the first paragraph of a %s (block %i)',
  async (_, index) => {
    const first: PaperBlock = { type: 'paragraph', runs: [{ text: 'voor' }] };
    const block = written[index];
    if (!block) throw new Error('no block');
    const { body } = await openSample({ hasContents: false, blocks: [first, { type: 'pageBreak' }, block] });
    const paragraphs = body('w\\:p').toArray();
    const before = paragraphs.findIndex((paragraph) => body(paragraph).text() === 'voor');
    const breaks = paragraphs.flatMap((paragraph, place) =>
      body(paragraph).find('w\\:pageBreakBefore').length > 0 ? [place] : [],
    );
    expect(breaks).toEqual([before + 1]);
  },
);

test('a break to a right-hand page begins a section on an odd page', async () => {
  const { body } = await openSample({
    blocks: [words('Een'), { type: 'pageBreak', isRightHand: true }, words('Twee')],
  });
  const sections = body('w\\:sectPr').toArray();
  expect(sections.map((section) => body(section).find('w\\:type').attr('w:val'))).toEqual([undefined, 'oddPage']);
  expect(body(sections[0]).closest('w\\:p').text()).toBe('Een');
  expect(body('w\\:pageBreakBefore')).toHaveLength(0);
});

test('pages of a new section keep the head and the foot of those before', async () => {
  const { body } = await openSample({
    blocks: [words('Een'), { type: 'pageBreak', isRightHand: true }, words('Twee')],
  });
  const [first, second] = body('w\\:sectPr').toArray();
  expect(body(first).find('w\\:footerReference')).toHaveLength(2);
  expect(body(second).find('w\\:footerReference, w\\:titlePg')).toHaveLength(0);
});

test('a section that ends with a table ends with words that take no room', async () => {
  const form: PaperBlock = { type: 'form', label: run('Wie'), columns: ['A'], rows: 1 };
  const { body } = await openSample({ blocks: [form, { type: 'pageBreak', isRightHand: true }, words('Twee')] });
  const end = body('w\\:sectPr').first().closest('w\\:p');
  expect(end.find('w\\:pStyle').attr('w:val')).toBe('gap');
  expect(end.prev().is('w\\:tbl')).toBe(true);
});

test('a break at the end makes no empty page', async () => {
  const { body } = await openSample({ blocks: [words('Een'), { type: 'pageBreak', isRightHand: true }] });
  expect(body('w\\:sectPr')).toHaveLength(1);
});

test('what a leader may say stays with the step before it', async () => {
  const say: PaperBlock = { type: 'say', runs: run('Begin maar.') };
  expect(await kept([words('Deel uit.'), say])).toContain('Deel uit.');
  expect(await kept([list('Deel uit.', 'Wacht.'), say])).toContain('Wacht.');
});

test('a step that is longer than a third of a page may part from what is said', async () => {
  const say: PaperBlock = { type: 'say', runs: run(long + long) };
  expect(await kept([words(long), say])).toEqual([]);
});

test('words that announce what follows stay with it', async () => {
  expect(await kept([words('Neem mee:'), words('Na')])).toEqual(['Neem mee:']);
  expect(await kept([words('Neem mee.'), words('Na')])).toEqual([]);
});

test('a short line stays with the table below it', async () => {
  const table: PaperBlock = { type: 'table', head: [run('Kop')], rows: [[run('Rij 1')], [run('Rij 2')]] };
  expect(await kept([words('De klok begint bij nul.'), table])).toContain('De klok begint bij nul.');
});

test('a table of at most ten rows stays whole, and of a longer one the head stays with the first rows', async () => {
  const table = (count: number): PaperBlock => ({
    type: 'table',
    head: [run('Kop')],
    rows: Array.from({ length: count }, (_, index) => [run(`Rij ${index + 1}`)]),
  });
  expect(await kept([table(3)])).toEqual(['Kop', 'Rij 1', 'Rij 2']);
  expect(await kept([table(10)])).toHaveLength(10);
  expect(await kept([table(20)])).toEqual(['Kop', 'Rij 1', 'Rij 2', 'Rij 19']);
});

test('a short list stays whole, and no item of a long one stands alone', async () => {
  expect(await kept([list('Een', 'Twee', 'Drie')])).toEqual(['Een', 'Twee']);
  const items = Array.from({ length: 9 }, (_, index) => `Punt ${index + 1}`);
  expect(await kept([list(...items)])).toEqual(['Punt 1', 'Punt 8']);
});

test('a short box stays whole, and a long one may break', async () => {
  const box = (text: string): PaperBlock => ({
    type: 'box',
    kind: 'nuance',
    title: run('Titel'),
    blocks: [words(text), words('Einde')],
    origin: 'redactie',
  });
  expect(await kept([box('Kort')])).toEqual([expect.stringContaining('Nuance'), 'Titel', 'Kort']);
  expect(await kept([box(long + long)])).toEqual([]);
});

test('a section that is whole stays on one page, up to the next heading of its level', async () => {
  const heading = (text: string, level: 1 | 2): PaperBlock => ({ type: 'heading', level, runs: run(text) });
  const whole: PaperBlock = { type: 'heading', level: 1, runs: run('Tip'), isWhole: true };
  const blocks = [whole, words('Een'), heading('Onder', 2), words('Twee'), heading('Volgende', 1), words('Drie')];
  expect(await kept(blocks)).toEqual(['Tip', 'Een', 'Onder']);
});

test('a section that is longer than a page may break, whole or not', async () => {
  const whole: PaperBlock = { type: 'heading', level: 1, runs: run('Tip'), isWhole: true };
  expect(await kept([whole, ...Array.from({ length: 9 }, () => words(long))])).toEqual([]);
});

test('cards stay whole, each row by itself', async () => {
  const cards = ['Een', 'Twee', 'Drie'].map((text) => ({ title: run(text), blocks: [list('Punt', 'Nog een')] }));
  const { body } = await openSample({ blocks: [{ type: 'cards', title: run('Kaarten'), level: 1, cards }] });
  const table = body('w\\:tbl');
  expect(table.find('w\\:keepNext:not([w\\:val="false"])')).toHaveLength(0);
  // The style of a heading would keep its row with the next.
  expect(table.find('w\\:p:has(w\\:pStyle[w\\:val="Heading2"]) w\\:keepNext[w\\:val="false"]')).toHaveLength(3);
});

test('the colophon stays with the last words', async () => {
  const { body } = await openSample({ blocks: [words('Einde')], colophon: [run('Uitgave 1'), run('Vrij')] });
  const texts = body('w\\:pPr > w\\:keepNext').closest('w\\:p').toArray();
  expect(texts.map((text) => body(text).text())).toEqual(['Einde', 'Uitgave 1']);
});

test('a question stays with all of its room to answer', async () => {
  const lines: PaperBlock = { type: 'lines', label: run('Wat viel je op?'), count: 3 };
  expect(await kept([lines])).toEqual(['Wat viel je op?', '\u00a0', '\u00a0']);
});

test('a row is cut by neither Word nor LibreOffice', async () => {
  const { body, query } = await openSample();
  const styles = query('word/styles.xml');
  for (const name of ['readingTable', 'fillTable', 'cardTable', 'figureTable']) {
    expect(styles(`w\\:style[w\\:styleId="${name}"] > w\\:trPr > w\\:cantSplit`)).toHaveLength(1);
  }
  // LibreOffice heeds a row itself, or that the lines of its one paragraph stay together.
  for (const name of ['tableHead', 'tableText']) {
    expect(styles(`w\\:style[w\\:styleId="${name}"] w\\:keepLines`)).toHaveLength(1);
  }
  const ofMore = body('w\\:tr:has(w\\:tc > w\\:p + w\\:p)').toArray();
  expect(ofMore.length).toBeGreaterThan(0);
  for (const row of ofMore) expect(body(row).find('w\\:trPr > w\\:cantSplit')).toHaveLength(1);
});
