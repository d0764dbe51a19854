import { expect, test } from 'vitest';
import type { BoxKind, PaperBlock, PaperDocument } from '../../../../src/model/document/document.ts';
import { openSample } from '../../../fixtures/docx.ts';

const run = (text: string) => [{ text }];
const words = (text: string): PaperBlock => ({ type: 'paragraph', runs: run(text) });

/** Each paragraph as its style and its text. */
async function lines(blocks: PaperBlock[], change: Partial<PaperDocument> = {}): Promise<string[]> {
  const { body } = await openSample({ hasContents: false, facts: [], blocks, ...change });
  const paragraphs = body('w\\:body w\\:p').toArray().slice(3);
  return paragraphs.map((paragraph) => {
    const style = body(paragraph).find('w\\:pStyle').attr('w:val') ?? '';
    return `${style}: ${body(paragraph).find('w\\:t').text().replaceAll('\u00a0', '')}`;
  });
}

function box(kind: BoxKind, title: string, rest: Partial<Extract<PaperBlock, { type: 'box' }>> = {}): PaperBlock {
  return { type: 'box', kind, title: run(title), blocks: [words('Tekst')], origin: 'redactie', ...rest };
}

test('a heading has its origin and its note on the line below it', async () => {
  const heading: PaperBlock = {
    type: 'heading',
    level: 1,
    runs: run('Kaart'),
    origin: 'redactie',
    note: 'twee per groep',
  };
  expect(await lines([heading])).toEqual(['Heading1: Kaart', 'origin: Van de redactie · twee per groep']);
});

test('a heading without an origin has its note alone below it', async () => {
  expect(await lines([{ type: 'heading', level: 1, runs: run('Kaart'), note: 'één' }])).toEqual([
    'Heading1: Kaart',
    'origin: één',
  ]);
});

test('a box says what it is and whose on one line', async () => {
  expect(await lines([box('nuance', 'Let op', { origin: 'bron' })])).toEqual([
    'boxLabel: Nuance · uit een bron',
    'boxTitle: Let op',
    'Normal: Tekst',
  ]);
});

test('a box whose title is its kind says it once', async () => {
  expect(await lines([box('safety', 'Veiligheid')])).toEqual([
    'boxLabel: Van de redactie',
    'boxTitle: Veiligheid',
    'Normal: Tekst',
  ]);
});

test('a line closes a box below its last words', async () => {
  const { body } = await openSample({
    blocks: [box('case', 'Sam', { blocks: [words('Een'), words('Twee')] }), words('Na')],
  });
  const closed = body('w\\:pPr > w\\:pBdr > w\\:bottom').closest('w\\:p');
  expect(closed.text()).toBe('Twee');
});

test('with a level, the title of a box, of statements and of a transcript is a heading', async () => {
  const blocks: PaperBlock[] = [
    box('task', 'Opdracht 1', { level: 2 }),
    { type: 'statements', title: run('Uitspraken'), level: 1, label: 'Van ons', items: [[words('Ja')]] },
    { type: 'transcript', title: run('Gesprek'), level: 3, source: 'Artikel', turns: [] },
  ];
  const written = await lines(blocks);
  expect(written).toContain('Heading2: Opdracht 1');
  expect(written).toContain('Heading1: Uitspraken');
  expect(written).toContain('Heading3: Gesprek');
});

test('statements and figures say whose they are', async () => {
  const file = 'src/pictograms/werkvorm-ik-ga.svg';
  const written = await lines([
    { type: 'statements', title: run('Uitspraken'), label: 'Van ons', items: [[words('Ja')]] },
    { type: 'figure', label: 'Door ons getekend', file, alt: 'Een stap' },
    { type: 'figures', label: 'Alle door ons getekend', items: [{ file, alt: 'Een stap' }] },
  ]);
  expect(written.filter((line) => line.startsWith('origin'))).toEqual([
    'origin: Van ons',
    'origin: Door ons getekend',
    'origin: Alle door ons getekend',
  ]);
});

test('with a level, cards have titles one level deeper than their block', async () => {
  const cards = [{ title: run('Kaart 1'), blocks: [words('Je bent Sam.')] }];
  const written = await lines([{ type: 'cards', title: run('Kaarten'), level: 2, cards }]);
  expect(written.slice(0, 3)).toEqual(['Heading2: Kaarten', 'origin: Knip ze uit', 'Heading3: Kaart 1']);
});

test('the label of cards stands outside the lines to cut along', async () => {
  const { query } = await openSample();
  const head = query('word/styles.xml')('w\\:style[w\\:styleId="cardTable"] w\\:tblStylePr[w\\:type="firstRow"]');
  for (const side of ['top', 'left', 'right']) expect(head.find(`w\\:${side}`).attr('w:val')).toBe('nil');
  expect(head.find('w\\:bottom').attr('w:val')).toBe('dashed');
});

test('drawings that follow one another stand two beside each other, each with its caption', async () => {
  const file = 'src/pictograms/werkvorm-ik-ga.svg';
  const items = ['Een', 'Twee', 'Drie'].map((text) => ({ file, alt: text, caption: run(text) }));
  const { body } = await openSample({ blocks: [{ type: 'figures', items }] });
  const rows = body('w\\:tbl > w\\:tr').toArray();
  const cells = rows.map((row) =>
    body(row)
      .find('w\\:tc')
      .toArray()
      .map((cell) => body(cell).text()),
  );
  expect(cells).toEqual([['Een', 'Twee'], ['Drie']]);
  expect(body('w\\:tc:not(:has(w\\:drawing))')).toHaveLength(0);
});

test('the contents list titles of level 1 of every kind of block', async () => {
  const blocks = [box('task', 'Opdracht 1', { level: 1 }), box('task', 'Opdracht 2', { level: 2 })];
  const { body } = await openSample({ blocks });
  expect(body('w\\:sdt w\\:hyperlink[w\\:anchor]').text()).toBe('Opdracht 1');
});

test('the colophon is the last of the document', async () => {
  const colophon = [run('Uitgave 1'), run('Vrij te kopiëren')];
  expect(await lines([words('Tekst')], { colophon })).toEqual([
    'Normal: Tekst',
    'colophon: Uitgave 1',
    'colophon: Vrij te kopiëren',
  ]);
});
