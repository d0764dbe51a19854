import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../../src/model/body/blocks.ts';
import type { Slide } from '../../../../src/model/deck/deck.ts';
import { notesHeight, notesText } from '../../../../src/model/deck/notes-page.ts';
import { sessionDeck } from '../../../../src/model/deck/session-deck.ts';
import { runsText } from '../../../../src/model/document/document.ts';
import type { Masterclass, ProgrammeBlock, Session, WorkForm } from '../../../../src/model/pages.ts';
import { readBody, readInline, text } from '../../../fixtures/read-text.ts';
import { sessionDecks, strings } from '../../../fixtures/session-decks.ts';

const titleOf = ({ title }: Slide): string => runsText(title);
const notesOf = ({ notes }: Slide): string => notes.map(runsText).join('\n');
const session = (masterclass: Masterclass): Session => masterclass.session ?? expect.fail('no session');
const withSession = (masterclass: Masterclass, change: Partial<Session>): Slide[] =>
  sessionDeck({ ...masterclass, session: { ...session(masterclass), ...change } }, strings).slides;

const { masterclass: films } =
  sessionDecks.find(({ masterclass }) => session(masterclass).films.length > 0) ?? expect.fail('no films');

/** The session with another page for its first work form. */
function withWorkForm(change: Partial<WorkForm>): { slides: Slide[]; title: string } {
  const { programme } = session(films);
  const old = programme.find(({ page }) => page?.kind === 'workForm') ?? expect.fail('no work form');
  const page = { ...(old.page as WorkForm), ...change };
  const slides = withSession(films, {
    programme: programme.map((block) => (block === old ? { ...old, page } : block)),
  });
  return { slides, title: page.title };
}

describe.each(sessionDecks)('$masterclass.slug', ({ masterclass, deck: { slides } }) => {
  const { programme } = session(masterclass);
  const isStart = ({ phase }: ProgrammeBlock): boolean => phase === 'start';
  const placeOf = (title: string): number => slides.findIndex((slide) => titleOf(slide) === title);

  test('what participants can do afterwards comes after the start, which it gives away', () => {
    const last = programme.findLast(isStart) ?? expect.fail('no start');
    const place = placeOf(strings.slides.outcomes);
    expect(slides[place - 1]?.chapter).toBe(inlineText(last.heading));
  });

  test('the programme stands on one slide', () => {
    expect(slides.filter(({ layout }) => layout === 'table')).toHaveLength(1);
  });

  test('no divider stands before a work form that is the start; its notes tell where it comes from', () => {
    const start = programme.findLast(isStart);
    const isForm = start?.page?.kind === 'workForm';
    expect(placeOf(strings.masterclasses.start) >= 0).toBe(!isForm);
    if (!isForm) return;
    const first = slides.find(({ chapter }) => chapter === inlineText(start.heading));
    expect(first?.layout).toBe('workForm');
    expect(first && notesOf(first)).toContain(inlineText(session(masterclass).start).split(/[.(]/)[0]);
  });

  test('slides of one series have one layout', () => {
    for (const group of Map.groupBy(slides, ({ series }) => series).values()) {
      expect(new Set(group.map(({ layout }) => layout)).size, group[0]?.series).toBe(1);
    }
  });

  test('notes fit on a printed page', () => {
    for (const slide of slides) expect(notesHeight(slide.notes), titleOf(slide)).toBeLessThanOrEqual(notesText.height);
  });

  test('a slide that goes on tells in its notes only what is new', () => {
    const told = new Map<string, string[]>();
    for (const { series, notes } of slides) {
      const before = told.get(series);
      const paragraphs = notes.map(runsText);
      if (before) {
        expect(paragraphs[0]).toBe(strings.slides.continued);
        for (const paragraph of paragraphs.slice(1)) expect(before).not.toContain(paragraph);
      }
      told.set(series, [...(before ?? []), ...paragraphs]);
    }
  });

  test('notes of questions about one’s own practice tell how to run them', () => {
    const theory = programme.flatMap(({ page }) => (page?.kind === 'theory' ? [page] : []));
    for (const page of theory) {
      const own = slides.find((slide) => titleOf(slide) === `${page.title}: jouw praktijk`);
      expect(own && notesOf(own)).toBe(strings.slides.practiceNote);
    }
  });

  test('what is disputed stands with the core of a theory page', () => {
    for (const { page } of programme) {
      if (page?.kind !== 'theory') continue;
      const core = slides.filter((slide) => titleOf(slide).startsWith(`${page.title}: de kern`)).map(notesOf);
      for (const block of page.body) if (block.type === 'nuance') expect(core.join('\n')).toContain(block.title);
    }
  });

  test('no notes introduce a page of the site', () => {
    for (const slide of slides) expect(notesOf(slide)).not.toContain(strings.bibliography.listText);
  });

  test('the last slide tells the edition and what one may do with the texts', () => {
    const last = slides.at(-1);
    if (last?.layout !== 'colophon') expect.fail('no colophon');
    const lines = last.lines.map(runsText);
    expect(lines[0]).toContain(masterclass.title);
    expect(lines.slice(1)).toEqual(['Uitgave van 24 november 2026.', 'Licentie van de teksten: nog vast te stellen.']);
  });
});

test('films come just before the work form that talks about them', () => {
  const slides = withSession(films, {});
  const place = slides.findLastIndex(({ chapter }) => chapter === strings.masterclasses.films);
  expect(slides[place + 1]).toMatchObject({ layout: 'workForm', picture: 'werkvorm-filmgesprek' });
});

test('films that no work form talks about come after the programme', () => {
  const slides = withSession(films, {
    films: session(films).films.map(({ heading, text: words }) => ({ heading, text: words })),
  });
  const place = slides.findLastIndex(({ chapter }) => chapter === strings.masterclasses.films);
  expect(slides[place + 1]?.chapter).toBe(strings.slides.pilot);
});

describe('a work form', () => {
  const step = { heading: [text('Leid de groep')], minutes: 5, text: [text('Zeg het zo.')] };

  test('shows the name of a step for participants, and tells the facilitator’s in the notes', () => {
    const { slides, title } = withWorkForm({ steps: [{ ...step, screen: [text('Kijk mee')] }] });
    const slide = slides.find((one) => titleOf(one) === title);
    expect(slide).toMatchObject({ layout: 'workForm', items: [[{ text: 'Kijk mee' }], [{ text: 'Nagesprek' }]] });
    expect(slide && notesOf(slide)).toContain('1. Leid de groep (5 minuten)');
  });

  test('with more notes than a page holds goes over slides that count on', () => {
    const long = [text('Een lange zin voor wie begeleidt. '.repeat(60))];
    const { slides, title } = withWorkForm({ steps: [1, 2, 3, 4].map(() => ({ ...step, text: long })) });
    const own = slides.flatMap((one) => (one.layout === 'workForm' && titleOf(one).startsWith(title) ? [one] : []));
    expect(own.map(({ first }) => first)).toEqual([1, 2, 4]);
    expect(own[1] && notesOf(own[1])).toMatch(/^Vervolg van de vorige dia\.\n2\. Leid de groep/);
  });

  test('leaves its goal to the guide when its notes would not fit on a page with it', () => {
    const goal = [text('Dit is het doel.')];
    const full = withWorkForm({
      goal,
      steps: [{ ...step, text: [text('Een lange zin voor wie begeleidt. '.repeat(200))] }],
    });
    const short = withWorkForm({ goal, steps: [step] });
    const told = ({ slides, title }: typeof full): string =>
      slides
        .filter((one) => titleOf(one) === title)
        .map(notesOf)
        .join();
    expect(told(short)).toContain('Dit is het doel.');
    expect(told(full)).not.toContain('Dit is het doel.');
  });

  test('that opens a page outside the site has a slide with that link after its steps', () => {
    const { inlines } = readInline('Open [de simulatie](https://example.org/simulatie).');
    const { slides, title } = withWorkForm({ steps: [{ ...step, text: inlines }] });
    const place = slides.findIndex((one) => titleOf(one) === title);
    expect(slides[place + 1]).toMatchObject({
      layout: 'links',
      links: [{ text: 'De simulatie', url: 'https://example.org/simulatie' }],
    });
    expect(slides[place] && notesOf(slides[place])).toContain('de simulatie (example.org/simulatie)');
  });
});

describe('a tip of the own action', () => {
  const { ownAction } = session(films);
  const tip = ownAction.tips[0] ?? expect.fail('no tip');
  const reference = films.references[0] ?? expect.fail('no reference');
  const cites = {
    type: 'citation' as const,
    refs: [reference.id],
    works: [{ authors: reference.authors, year: reference.year, address: reference.address }],
  };
  const slidesWith = (change: Partial<typeof tip>): Slide[] =>
    withSession(films, { ownAction: { ...ownAction, tips: [{ ...tip, ...change }] } });

  test('that cites a work has it in the list at the end', () => {
    const own = {
      ...reference,
      id: 'eigen-werk',
      authors: 'Eigen',
      year: '1999',
      data: { ...reference.data, issued: 1999 },
    };
    const action = [
      text('Doe het '),
      { ...cites, works: [{ ...cites.works[0], authors: 'Eigen', year: '1999', address: '' }] },
    ];
    const slides = slidesWith({ action, references: [own] });
    const list = slides.flatMap((one) => (one.layout === 'references' ? one.items.map(runsText) : []));
    expect(list.some((item) => item.includes('(1999)'))).toBe(true);
  });

  test('that has a link shows it', () => {
    const link = { text: 'Bekijk de video', url: 'https://example.org/video' };
    expect(slidesWith({ link })).toContainEqual(expect.objectContaining({ layout: 'links', links: [link] }));
  });
});

test('the points of a list in a box with a question are questions too', () => {
  const source = '<Question title="Wat nu?">\n\nDenk na.\n\n- Wat zie je?\n- Wat doe je?\n\n</Question>\n';
  const { slides } = sessionDeck({ ...films, body: [...films.body, ...readBody(source).blocks] }, strings);
  const box = slides.find((one) => titleOf(one).endsWith(': Wat nu?'));
  expect(box?.layout === 'dialogue' && box.questions.map(runsText)).toEqual(['Denk na.', 'Wat zie je?', 'Wat doe je?']);
});
