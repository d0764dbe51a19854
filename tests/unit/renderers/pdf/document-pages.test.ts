import { describe, expect, it } from 'vitest';
import { paperLabels } from '../../../../src/model/document/labels.ts';
import type { PaperBlock, PaperDocument } from '../../../../src/model/document/document.ts';
import { ContentError } from '../../../../src/model/problems.ts';
import { documentPages } from '../../../../src/renderers/pdf/document-pages.ts';
import type { TypesetPages } from '../../../../src/renderers/pdf/typst.ts';
import { lettersIn, textOfPdf } from '../../../fixtures/file-texts.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { pathsOn, tagsOf, wholePage, type Tag } from '../../../fixtures/pdf-tags.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';
import { design, typesetter } from '../../../fixtures/typesetter.ts';

const labels = paperLabels(strings);
const settings = { labels, ink: design.colours.ink, date: '2026-01-31', root: process.cwd() };
const run = (text: string): { text: string }[] => [{ text }];
const paragraph = (text: string): PaperBlock => ({ type: 'paragraph', runs: run(text) });
const heading = (text: string): PaperBlock => ({ type: 'heading', level: 1, runs: run(text) });
const bare: PaperDocument = { ...samplePaper, hasContents: false, facts: [], blocks: [] };

function set(paper: PaperDocument, address?: string): TypesetPages {
  if (!typesetter) throw new Error('no Typst');
  return documentPages(typesetter, paper, { ...settings, ...(address === undefined ? {} : { address }) });
}
const setBlocks = (...blocks: PaperBlock[]): TypesetPages => set({ ...bare, blocks });
const tagsIn = (...blocks: PaperBlock[]): Promise<Tag[]> => tagsOf(setBlocks(...blocks).bytes);
const textsOf = (tags: readonly Tag[], role: string): string[] =>
  tags.filter((tag) => tag.role === role).map(({ text }) => text);

/** Every text of a document, by the names of what holds text. */
function* textsIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (['text', 'value', 'label', 'speaker', 'source', 'direction', 'from', 'to', 'note', 'kicker'].includes(key))
      yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) {
      if (typeof one === 'string' && ['columns', 'rowLabels'].includes(key)) yield one;
      else yield* textsIn(one);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, name);
  }
}

/** What an editor reads when a document cannot be set. */
function problemsOf(paper: PaperDocument): ContentError['problems'] {
  try {
    set(paper);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const many = (count: number, text: string): string => `${text} `.repeat(count).trim();
const filler = (lines: number): PaperBlock[] => Array.from({ length: lines }, (_, at) => paragraph(`Regel ${at}.`));

// Typst has no version for some systems.
describe.skipIf(!typesetter)('documentPages', () => {
  const whole = typesetter ? set(samplePaper) : { bytes: new Uint8Array(), pages: 0 };

  it('shows every text', async () => {
    const text = lettersIn(await textOfPdf(whole.bytes));
    const { kicker, heading: title, lead, facts, blocks } = samplePaper;
    for (const part of textsIn({ kicker, title, lead, facts, blocks })) expect(text).toContain(lettersIn(part));
  });

  it('shows the words of our own that belong with a block', async () => {
    const text = lettersIn(await textOfPdf(whole.bytes));
    for (const part of [...Object.values(labels.boxes), labels.say, labels.cards, labels.contents, '0:00–0:05'])
      expect(text).toContain(lettersIn(part));
  });

  it('gives the same bytes twice', () => {
    expect(Buffer.compare(whole.bytes, set(samplePaper).bytes)).toBe(0);
  });

  it.each(['table', 'schedule', 'form'])('sets a %s as a table', async (type) => {
    const block = samplePaper.blocks.find((one) => one.type === type);
    expect(textsOf(await tagsIn(...(block ? [block] : [])), 'Table')).toHaveLength(1);
  });

  it('makes the first cell of a row its header', async () => {
    const block = samplePaper.blocks.find(({ type }) => type === 'table');
    const tags = await tagsIn(...(block ? [block] : []));
    expect(textsOf(tags, 'TH')).toEqual(['Groep', 'Uitleg', 'A', 'B']);
    expect(textsOf(tags, 'TD')).toEqual(['Geen', 'Stap voor stap']);
  });

  it('makes names of rows in a form headers, and leaves empty cells to fill in', async () => {
    const tags = await tagsIn({
      type: 'form',
      label: run('Per groep'),
      columns: ['Groep', 'Resultaat'],
      rows: 1,
      rowLabels: ['A'],
    });
    expect(textsOf(tags, 'TH')).toEqual(['Groep', 'Resultaat', 'A']);
    expect(textsOf(tags, 'TD')).toEqual(['']);
  });

  it('draws a line for each that it is asked', async () => {
    const lines = async (count: number): Promise<number> =>
      pathsOn(setBlocks({ type: 'lines', label: run('Wat viel je op?'), count }).bytes, 1);
    expect((await lines(5)) - (await lines(2))).toBe(3);
  });

  it('sets a quotation as one, with its speaker beside it', async () => {
    const tags = await tagsOf(whole.bytes);
    expect(textsOf(tags, 'BlockQuote')).toEqual(['“Ik had het zelf niet door.”']);
    expect(textsOf(tags, 'P')).toContain('een deelnemer · Artikel HAN');
  });

  it('says of a box to tick what it is', async () => {
    const figures = (await tagsIn({ type: 'choices', label: run('Wat?'), options: [run('dit')] })).filter(
      ({ role }) => role === 'Figure',
    );
    expect(figures.map(({ alt }) => alt)).toEqual([strings.documents.tickBox]);
  });

  it('numbers the steps of a scale', async () => {
    const tags = await tagsIn({ type: 'scale', label: run('Hoe?'), from: 'niet', to: 'wel', steps: 4 });
    expect(textsOf(tags, 'Document')[0]).toContain('niet 1 2 3 4 wel');
  });

  it('says what a drawing shows', async () => {
    const alts = (await tagsOf(whole.bytes)).flatMap(({ alt = [] }) => alt);
    expect(alts).toEqual(expect.arrayContaining(['Een gevouwen blad', 'Een film', 'Een stap']));
  });

  it.each(['box', 'statements', 'transcript'] as const)(
    'makes the title of a %s with a level a heading',
    async (type) => {
      const block = samplePaper.blocks.find((one) => one.type === type);
      const tags = await tagsIn(heading('Deel'), { ...block, level: 2 } as PaperBlock);
      expect(textsOf(tags, 'H3')).toHaveLength(1);
    },
  );

  it('makes titles of cards headings below that of the cards', async () => {
    const block = samplePaper.blocks.find(({ type }) => type === 'cards');
    const tags = await tagsIn({ ...block, level: 1 } as PaperBlock);
    expect([textsOf(tags, 'H2'), textsOf(tags, 'H3')]).toEqual([['Kaarten'], ['Kaart 1', 'Kaart 2']]);
  });

  it('shows a note below its heading', async () => {
    const tags = await tagsIn({ ...heading('Kaarten'), note: 'Print er acht.' } as PaperBlock);
    expect(textsOf(tags, 'P')).toContain('Print er acht.');
  });

  it('shows whose statements and drawings are', async () => {
    const statements = { ...samplePaper.blocks.find(({ type }) => type === 'statements'), label: 'Van de redactie' };
    const figure = { ...samplePaper.blocks.find(({ type }) => type === 'figure'), label: 'Van ons' };
    const texts = textsOf(await tagsIn(statements as PaperBlock, figure as PaperBlock), 'P');
    expect(texts).toEqual(expect.arrayContaining(['Van de redactie', 'Van ons']));
  });

  it('ends with its colophon', async () => {
    const { bytes } = set({
      ...bare,
      blocks: [paragraph('Tekst.')],
      colophon: [run('Uitgave 1.'), run('Kopieer dit.')],
    });
    expect(lettersIn(await textOfPdf(bytes)).endsWith(lettersIn('Tekst. Uitgave 1. Kopieer dit.'))).toBe(true);
  });

  it('begins a page at a page break', async () => {
    const { bytes, pages } = setBlocks(paragraph('Een.'), { type: 'pageBreak' }, paragraph('Twee.'));
    expect([pages, (await tagsOf(bytes)).find(({ text }) => text === 'Twee.')?.page]).toEqual([2, 2]);
  });

  describe('with a sheet of its own', () => {
    const { bytes, pages } = typesetter
      ? setBlocks(paragraph('Een.'), { type: 'pageBreak', isRightHand: true }, paragraph('Twee.'))
      : whole;

    it('begins on a right-hand page', () => {
      expect(pages).toBe(3);
    });

    it('leaves the page before it empty', async () => {
      expect((await wholePage(bytes, 2)).trim()).toBe('');
    });

    it('has a header and a footer on its own page', async () => {
      expect(await wholePage(bytes, 3)).toMatch(new RegExp(`${samplePaper.title}.*Pagina 3 van 3`));
    });
  });

  it('keeps a table with its heading and the line above it', async () => {
    const table: PaperBlock = {
      type: 'table',
      head: [run('A'), run('B')],
      rows: Array.from({ length: 12 }, () => [run('x'), run('y')]),
    };
    for (let lines = 24; lines < 40; lines++) {
      const tags = await tagsIn(...filler(lines), heading('Schema'), paragraph('Zo gaat het.'), table);
      const pages = new Set(
        tags.filter(({ role, text }) => ['TR', 'H2'].includes(role) || text === 'Zo gaat het.').map(({ page }) => page),
      );
      expect(pages.size).toBe(1);
    }
  });

  it('breaks a table that is longer than a page', () => {
    const rows = Array.from({ length: 90 }, () => [run('x'), run('y')]);
    expect(setBlocks({ type: 'table', head: [run('A'), run('B')], rows }).pages).toBeGreaterThan(2);
  });

  it('keeps a heading with more than one line below it', async () => {
    for (let lines = 28; lines < 42; lines++) {
      const tags = await tagsIn(...filler(lines), heading('Deel'), paragraph('Kort.'), paragraph('Ook kort.'));
      const pages = ['Deel', 'Kort.', 'Ook kort.'].map((words) => tags.findLast(({ text }) => text === words)?.page);
      expect(new Set(pages).size).toBe(1);
    }
  });

  it('names the address of its page in the footer', async () => {
    expect(await wholePage(set(bare, 'example.org/werkvormen/vouwen').bytes, 1)).toContain(
      'example.org/werkvormen/vouwen',
    );
  });

  it('names the site alone where the address is not known', async () => {
    expect(await wholePage(whole.bytes, 1)).not.toContain(samplePaper.page);
  });

  it('makes a title with a long word smaller, so that the word stays whole', async () => {
    const word = 'onderwijskansenbeleidsmedewerkersoverleg';
    const tags = await tagsOf(set({ ...bare, heading: run(word) }).bytes);
    expect(textsOf(tags, 'H1')).toEqual([word]);
  });

  it('refuses a card that is longer than a page', () => {
    const cards = [{ title: run('Kaart 1'), blocks: [paragraph(many(900, 'woord'))] }];
    const problems = problemsOf({ ...bare, blocks: [{ type: 'cards', title: run('Kaarten'), cards }] });
    expect(problems.map(({ file, field }) => [file, field])).toEqual([[`${bare.title} (${bare.page})`, 'Kaart 1']]);
  });

  it('names all signs that the fonts lack, with the words around them', () => {
    const problems = problemsOf({ ...bare, blocks: [paragraph('Van havo → vwo.'), paragraph('CO₂ en ✓ en ≥ 3.')] });
    expect(problems.map(({ message }) => /teken (.) /u.exec(message)?.[1]).sort()).toEqual(['→', '≥', '₂', '✓'].sort());
    expect(problems.map(({ field }) => field)).toContain('“Van havo → vwo.”');
  });

  it('names a sign that cannot be seen by its number', () => {
    const [problem] = problemsOf({ ...bare, blocks: [paragraph('bord\u2011krijt')] });
    expect(problem?.message).toContain('U+2011');
  });
});
