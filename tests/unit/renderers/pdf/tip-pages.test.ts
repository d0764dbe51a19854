import { describe, expect, it } from 'vitest';
import { runsText } from '../../../../src/model/document/document.ts';
import { tipLabels, tipPaper, type TipPaper } from '../../../../src/model/document/tip-paper.ts';
import { ContentError } from '../../../../src/model/problems.ts';
import { allTipsPoster, tipCards, tipPoster } from '../../../../src/renderers/pdf/tip-pages.ts';
import type { TypesetPages, Typesetter } from '../../../../src/renderers/pdf/typst.ts';
import { lettersIn, textOfPdf } from '../../../fixtures/file-texts.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { library } from '../../../fixtures/real-library.ts';
import { fontsIn } from '../../../fixtures/pdf-tags.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

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

/** The fields that an editor must mend. */
function fieldsOf(set: () => TypesetPages): string[] {
  try {
    set();
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(({ field }) => field);
    throw error;
  }
  return [];
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

  it('names no page where the site has no address', async () => {
    const { bytes } = tipPoster(typst, firstTip(), tipLabels(strings, '/tips/'), date);
    expect(await textOfPdf(bytes)).not.toContain(firstTip().page.replaceAll('/', ''));
  });

  it.each([
    ['a poster', (tip: TipPaper) => tipPoster(typst, tip, labels, date)],
    ['a card', (tip: TipPaper) => tipCards(typst, [tip], labels, date)],
  ])('shows all words of a tip on %s', async (_, set) => {
    for (const tip of tips) {
      const text = lettersIn(await textOfPdf(set(tip).bytes));
      const words = [tip.heading, tip.quotation, tip.action, tip.caution ?? []].map(runsText);
      for (const part of [...words, tip.speaker, tip.organisation, tip.source, tip.themeTitle]) {
        expect(text).toContain(lettersIn(part));
      }
    }
  });

  it('shows each tip with its question and its speaker on the poster with all tips', async () => {
    const text = lettersIn(await textOfPdf(allTipsPoster(typst, tips, labels, date).bytes));
    for (const tip of tips) {
      for (const part of [runsText(tip.heading), runsText(tip.question), tip.tipBy, tip.organisation]) {
        expect(text).toContain(lettersIn(part));
      }
    }
  });

  it.each([
    ['title', { heading: long(6) }],
    ['quotation', { quotation: long(80) }],
    ['action', { action: long(80) }],
    ['caution', { caution: long(40) }],
    ['speaker', { organisation: 'kansengelijkheid '.repeat(20) }],
    ['link', { link: { url: `https://example.org/${'a-b/'.repeat(120)}`, text: 'Kijk' } }],
  ])('blames the %s that is too long, and nothing else', (field, change) => {
    const tip = { ...firstTip(), ...change };
    expect(fieldsOf(() => tipPoster(typst, tip, labels, date))).toEqual([field]);
    expect(fieldsOf(() => tipCards(typst, [tip], labels, date))).toEqual([field]);
  });

  it.each(['heading', 'quotation', 'action'] as const)('refuses a word that is too wide in the %s', (field) => {
    const tip = { ...firstTip(), [field]: [{ text: 'Onderwijskansengelijkheidsbeleid'.repeat(4) }] };
    expect(fieldsOf(() => tipPoster(typst, tip, labels, date))).toEqual([field === 'heading' ? 'title' : field]);
  });

  it('tells where a text is too long, and by how much', () => {
    const tip = { ...firstTip(), quotation: long(80) };
    expect(problemOf(() => tipPoster(typst, tip, labels, date))).toMatch(
      new RegExp(`${tip.file}\\n  quotation: past niet op de poster \\(PDF, A4\\): .* \\d+ millimeter te lang`),
    );
  });

  it('tells all that is too long at once', () => {
    const tip = { ...firstTip(), quotation: long(80), action: long(80) };
    expect(fieldsOf(() => tipPoster(typst, tip, labels, date))).toEqual(['quotation', 'action']);
  });

  it('refuses a question that is too long for the poster with all tips', () => {
    const all = [{ ...firstTip(), question: long(60) }, ...tips.slice(1)];
    expect(fieldsOf(() => allTipsPoster(typst, all, labels, date))).toEqual(['question']);
  });

  it('sets italic words in italic', () => {
    const tip = { ...firstTip(), action: [{ text: 'Lees ' }, { text: 'samen', italic: true as const }] };
    expect(fontsIn(tipPoster(typst, tip, labels, date).bytes).join(' ')).toMatch(/Italic/);
  });

  it('names a sign that the fonts lack, with the words around it', () => {
    const tip = { ...firstTip(), action: [{ text: 'Kies een leerling → geef een beurt.' }] };
    const problem = problemOf(() => tipPoster(typst, tip, labels, date));
    expect(problem).toContain('“Kies een leerling → geef een beurt.”');
    expect(problem).toContain('→ (U+2192)');
  });

  it('passes on any other fault', () => {
    expect(() => tipPoster(broken, firstTip(), labels, date)).toThrow('unknown font');
  });
});
