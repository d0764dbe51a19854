import { describe, expect, test } from 'vitest';
import { inlineText, type Inline } from '../../../../src/model/body/blocks.ts';
import { mostWords, type Slide, type SlideLayout, type SlideOf } from '../../../../src/model/deck/deck.ts';
import { ownWords } from '../../../../src/model/deck/own-words.ts';
import { sessionDeck } from '../../../../src/model/deck/session-deck.ts';
import { runsText, type Run } from '../../../../src/model/document/document.ts';
import { blocksOf, library } from '../../../fixtures/real-library.ts';
import { sessionDecks, strings } from '../../../fixtures/session-decks.ts';

const decks = sessionDecks.map(({ masterclass, deck }) => ({ name: masterclass.slug, masterclass, deck }));

function ofLayout<Layout extends SlideLayout>(slides: readonly Slide[], layout: Layout): SlideOf<Layout>[] {
  return slides.filter((slide): slide is SlideOf<Layout> => slide.layout === layout);
}

/** Words without the spaces around signs that a citation leaves when it is taken out. */
const plainText = (inlines: readonly Inline[]): string =>
  inlineText(inlines)
    .replaceAll(/\s+(?=[.,;:?!]|$)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const texts = (paragraphs: readonly Run[][]): string[] => paragraphs.map(runsText);
const titleOf = (slide: Slide): string => runsText(slide.title);

test('every masterclass and variant with a session has slides', () => {
  expect(decks).toHaveLength(5);
});

test('a masterclass that only compares its variants has none', () => {
  const comparison = library.masterclasses.find(({ session }) => !session);
  expect(() => comparison && sessionDeck(comparison, strings)).toThrow(/dia’s horen bij een masterclass/);
});

test('a sentence that is too long for a slide stops the build and names the file', () => {
  const { masterclass } = decks[0] ?? expect.fail('no deck');
  const goal: Inline[] = [{ type: 'text', text: `${'lange '.repeat(mostWords)}zin.` }];
  expect(() => sessionDeck({ ...masterclass, goal }, strings)).toThrow(
    new RegExp(`${masterclass.file}[^]*Doel[^]*41 woorden, 1 te veel`),
  );
});

describe.each(decks)('$name', ({ masterclass, deck }) => {
  const { session } = masterclass;
  const { slides } = deck;

  test('no slide has more than 40 words of our own', () => {
    for (const slide of slides) expect(ownWords(slide), titleOf(slide)).toBeLessThanOrEqual(40);
  });

  test('every title is unique', () => {
    const titles = slides.map(titleOf);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('every slide has notes', () => {
    for (const slide of slides) expect(texts(slide.notes).join('').trim(), titleOf(slide)).not.toBe('');
  });

  test('the slides of a part follow one another', () => {
    const parts = slides.map(({ chapter }) => chapter).filter((chapter, index, all) => chapter !== all[index - 1]);
    const repeated = parts.filter((part, index) => parts.indexOf(part) !== index);
    expect(repeated).toEqual([]);
  });

  test('the parts of a quotation are the whole, each with its speaker', () => {
    const quoted = ofLayout(slides, 'quotation');
    const whole = quoted.reduce<string[]>((all, { runs, part }) => {
      const before = part === 1 ? undefined : all.pop();
      return [...all, before === undefined ? runsText(runs) : `${before} ${runsText(runs)}`];
    }, []);
    const said = session?.experiences.map(({ quotation }) => inlineText(quotation)) ?? [];
    expect(whole).toEqual(expect.arrayContaining(said));
    for (const { speaker, source } of quoted) {
      expect(speaker).toMatch(/\p{L}/u);
      expect(source).toMatch(/^Citaat uit /);
    }
    expect(quoted.filter(({ part, parts }) => part === parts)).toHaveLength(whole.length);
  });

  test('the goal is told in full', () => {
    const goal = ofLayout(slides, 'statement').filter((slide) => /^Doel( \(\d+\))?$/.test(titleOf(slide)));
    expect(goal.map(({ text }) => runsText(text)).join(' ')).toBe(plainText(masterclass.goal));
  });

  test('the programme shows every part with its minutes', () => {
    const rows = ofLayout(slides, 'table').flatMap((slide) => slide.rows.map(texts));
    expect(rows.map(([part, minutes]) => [part, Number(minutes)])).toEqual(
      session?.programme.map(({ heading, minutes }) => [inlineText(heading), minutes.guide]),
    );
  });

  test('every work form has its time and its steps, and in the notes what to do and to say', () => {
    for (const { page, minutes } of session?.programme ?? []) {
      if (page?.kind !== 'workForm') continue;
      const own = ofLayout(slides, 'workForm').filter((slide) => titleOf(slide).startsWith(page.title));
      expect(own[0]?.minutes).toBe(minutes.guide);
      const steps = page.steps.map(({ heading, screen }) => inlineText(screen ?? heading));
      expect(own.flatMap(({ items }) => texts(items))).toEqual([...steps, strings.workForms.debrief]);
      const notes = own.flatMap((slide) => texts(slide.notes)).join('\n');
      for (const { text, say } of page.steps) {
        expect(notes).toContain(inlineText(text));
        if (say) expect(notes).toContain(inlineText(say));
      }
    }
  });

  test('every question of the talk after a work form is on a slide', () => {
    const asked = ofLayout(slides, 'dialogue').flatMap(({ questions }) => texts(questions));
    const forms = session?.programme.flatMap(({ page }) => (page?.kind === 'workForm' ? [page] : [])) ?? [];
    const questions = forms.flatMap(({ debrief }) => debrief.flatMap((part) => part.questions));
    expect(asked).toEqual(expect.arrayContaining(questions.map(plainText)));
  });

  test('every theory page has its core points and its questions', () => {
    const points = [
      ...ofLayout(slides, 'bullets').flatMap(({ items }) => texts(items)),
      ...ofLayout(slides, 'statement').map(({ text }) => runsText(text)),
    ];
    const asked = ofLayout(slides, 'dialogue').flatMap(({ questions }) => texts(questions));
    const theory = session?.programme.flatMap(({ page }) => (page?.kind === 'theory' ? [page] : [])) ?? [];
    expect(points).toEqual(expect.arrayContaining(theory.flatMap(({ core }) => core.map(plainText))));
    expect(asked).toEqual(expect.arrayContaining(theory.flatMap(({ practice }) => practice.map(plainText))));
    const boxes = theory.flatMap(({ body }) => blocksOf(body, 'question'));
    const titles = slides.map(titleOf).join('\n');
    for (const { title } of boxes) expect(titles).toContain(title);
  });

  test('a slide that cites a work says whose the text is, and the list at the end has the work', () => {
    const cited = slides.flatMap(({ works }) => works);
    for (const { works, origin } of slides) if (works.length > 0) expect(origin).toBe('bron');
    const list = ofLayout(slides, 'references').flatMap(({ items }) => texts(items));
    const years = cited.map((work) => work.slice(work.lastIndexOf(', ') + 2));
    for (const year of years) expect(list.some((item) => item.includes(`(${year})`))).toBe(true);
    expect(list).toHaveLength(new Set(cited).size);
  });

  test('the own action shows every tip that goes with it', () => {
    const shown = ofLayout(slides, 'picture').map(({ picture }) => picture);
    for (const { slug } of session?.ownAction.tips ?? []) expect(shown).toContain(`tip-${slug}`);
  });
});

test('what an activity asks the group stands alone, without what is for the facilitator', () => {
  const deck = decks.find(({ name }) => name === 'hoge-verwachtingen')?.deck;
  const slide = deck?.slides.find((one) => titleOf(one) === 'Gesprek: wat spreken we samen af?');
  expect(slide).toMatchObject({
    layout: 'dialogue',
    questions: [[{ text: 'Van welke leerlingen verwachten wij als school minder, en waaraan merken zij dat?' }]],
  });
});

test('an activity that points to theory shows what that page quotes', () => {
  const deck = decks.find(({ name }) => name === 'hoge-verwachtingen')?.deck;
  expect(deck?.slides.some((one) => one.layout === 'quotation' && one.speaker === 'Eddie Denessen')).toBe(true);
});
