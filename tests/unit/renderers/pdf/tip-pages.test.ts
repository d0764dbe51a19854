import { describe, expect, it } from 'vitest';
import { tipLabels, tipPaper, type TipPaper } from '../../../../src/model/document/tip-paper.ts';
import { ContentError } from '../../../../src/model/problems.ts';
import { allTipsPoster, tipCards, tipPoster } from '../../../../src/renderers/pdf/tip-pages.ts';
import { startTypst, type TypesetPages, type Typesetter } from '../../../../src/renderers/pdf/typst.ts';
import { readPaperDesign } from '../../../../src/tokens/paper-design.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { library } from '../../../fixtures/real-library.ts';

const typesetter = await startTypst(await readPaperDesign(process.cwd()));
const labels = tipLabels(strings, '/tips/', 'https://example.org/');
const date = '2026-01-31';
const tips = library.tips.map((tip) => tipPaper(tip, strings));

const broken: Typesetter = {
  setPages() {
    throw new Error('unknown font');
  },
};

function firstTip(): TipPaper {
  const [tip] = tips;
  if (!tip) throw new Error('no tips');
  return tip;
}

/** What an editor reads when a page cannot be set. */
function problemOf(set: () => TypesetPages): string {
  try {
    set();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

const long = (words: number): TipPaper['quotation'] => [{ text: 'kansengelijkheid '.repeat(words).trim() }];

// Typst has no native part on some systems.
describe.skipIf(!typesetter)('pages of tips', () => {
  const typst = typesetter ?? broken;

  it.each(tips.map((tip) => [tip.title, tip] as const))('sets %s on one page', (_, tip) => {
    expect(tipPoster(typst, tip, labels, date).pages).toBe(1);
  });

  it('gives every four cards a sheet of fronts and a sheet of backs', () => {
    expect(tipCards(typst, tips.slice(0, 5), labels, date).pages).toBe(4);
  });

  it('sets all tips on one page', () => {
    expect(allTipsPoster(typst, tips, labels, date).pages).toBe(1);
  });

  it('gives the same bytes twice', () => {
    const first = tipCards(typst, tips, labels, date).bytes;
    expect(Buffer.compare(first, tipCards(typst, tips, labels, date).bytes)).toBe(0);
  });

  it('needs no address of the site', () => {
    expect(tipPoster(typst, firstTip(), tipLabels(strings, '/tips/'), date).pages).toBe(1);
  });

  it.each(['quotation', 'action'] as const)('refuses a %s that is too long for the poster', (field) => {
    const tip = { ...firstTip(), [field]: long(80) };
    expect(problemOf(() => tipPoster(typst, tip, labels, date))).toMatch(
      new RegExp(`${tip.file}\\n  ${field}: past niet op de poster \\(PDF, A4\\): .* \\d+ millimeter te lang`),
    );
  });

  it('refuses a word that is too wide for the poster', () => {
    const tip = { ...firstTip(), heading: [{ text: 'Onderwijskansengelijkheidsbeleid' }] };
    expect(problemOf(() => tipPoster(typst, tip, labels, date))).toContain('  title: past niet op de poster');
  });

  it.each(['heading', 'quotation', 'action'] as const)('refuses a %s that is too long for a card', (field) => {
    const tip = { ...firstTip(), [field]: long(60) };
    expect(problemOf(() => tipCards(typst, [tip], labels, date))).toContain('past niet op het kaartje (PDF, A6)');
  });

  it('refuses a summary that is too long for the poster with all tips', () => {
    const all = [{ ...firstTip(), summary: long(60) }, ...tips.slice(1)];
    expect(problemOf(() => allTipsPoster(typst, all, labels, date))).toContain('  summary: past niet op de poster met');
  });

  it('passes on any other fault', () => {
    expect(() => tipPoster(broken, firstTip(), labels, date)).toThrow('unknown font');
  });
});
