import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText, type Inline } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';
import { fill } from '../fill.ts';
import type { ProgrammeBlock, Step, WorkForm } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { mostWords, type Slide } from './deck.ts';
import { linkSlides } from './link-slides.ts';
import { notesHeight, notesText } from './notes-page.ts';
import { externalLinks, noteRuns } from './notes.ts';
import { fillRuns, labelled, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { fillUp, wordsIn } from './split-text.ts';
import { dialogueSlides } from './text-slides.ts';

/** A step as participants see it, with what the facilitator says and does. */
interface ShownStep {
  item: Run[];
  notes: Run[][];
}

/**
 * A work form: its steps and time, with all that the facilitator says in the notes, what it opens outside the site, and
 * then the talk after it.
 *
 * @param origin where the session says that it comes from, for the notes.
 */
export function workFormSlides(
  page: WorkForm,
  block: ProgrammeBlock,
  strings: InterfaceStrings,
  origin: readonly Inline[] = [],
): Slide[] {
  const chapter = inlineText(block.heading);
  const before = [
    ...(origin.length > 0 ? [noteRuns(origin, strings)] : []),
    ...(block.text ? [noteRuns(block.text, strings)] : []),
    ...listNotes(strings.workForms.safety, page.safety, strings),
  ];
  return [
    ...stepSlides(page, block, before, strings),
    ...linkSlides(page, chapter, linksOf(page, strings), strings),
    ...talkSlides(page, chapter, strings),
  ];
}

function stepSlides(page: WorkForm, block: ProgrammeBlock, before: Run[][], strings: InterfaceStrings): Slide[] {
  const steps = shownSteps(page, strings);
  const goal = labelled(strings.slides.goal, noteRuns(page.goal, strings));
  const notesOf = (group: readonly ShownStep[], start: Run[][]): Run[][] => [
    ...(group[0] === steps[0] ? start : []),
    ...group.flatMap(({ notes }) => notes),
  ];
  const fits = (notes: Run[][]): boolean => notesHeight(notes) <= notesText.height;
  // Where the page of notes is full, the goal stays in the guide: what to say and to guard does not.
  const start = fits(notesOf(steps, [goal, ...before])) ? [goal, ...before] : before;
  const groups = fillUp(
    steps,
    (group) =>
      wordsIn(group.flatMap(({ item }) => [...item, { text: ' ' }])) < mostWords && fits(notesOf(group, start)),
  );
  return groups.map((group): Slide => ({
    layout: 'workForm',
    chapter: inlineText(block.heading),
    title: toPlainRuns(page.heading),
    minutes: block.minutes.guide,
    first: steps.findIndex((step) => step === group[0]) + 1,
    items: group.map(({ item }) => item),
    picture: pictogramOf(page),
    alt: fill(strings.slides.pictogram, { title: page.title }),
    notes: notesOf(group, start),
    origin: 'redactie',
    works: [],
  }));
}

/** The steps, by their names for participants, and last the talk. */
function shownSteps(page: WorkForm, strings: InterfaceStrings): ShownStep[] {
  const { slides: words, workForms } = strings;
  const steps = page.steps.map((step, index) => ({
    item: toPlainRuns(step.screen ?? step.heading),
    notes: stepNotes(step, index + 1, strings),
  }));
  // Its parts and their questions stand in the notes of slides of their own.
  const minutes = page.debrief.reduce((sum, part) => sum + part.minutes, 0);
  return [...steps, { item: plain(workForms.debrief), notes: [timed(workForms.debrief, minutes, words)] }];
}

function stepNotes({ heading, minutes, text, say }: Step, number: number, strings: InterfaceStrings): Run[][] {
  return [
    timed(`${number}. ${inlineText(heading)}`, minutes, strings.slides),
    noteRuns(text, strings),
    ...(say ? [labelled(strings.workForms.say, noteRuns(say, strings))] : []),
  ];
}

function talkSlides(page: WorkForm, chapter: string, strings: InterfaceStrings): Slide[] {
  const { slides: words, workForms } = strings;
  const title = toPlainRuns(page.heading);
  return page.debrief.flatMap(({ heading, minutes, questions }, index) =>
    dialogueSlides(
      {
        chapter,
        title: fillRuns(words.talk, { title, part: toPlainRuns(heading) }),
        notes: [timed(inlineText(heading), minutes, words)],
      },
      questions.map(toSlideText),
      index === 0 ? listNotes(workForms.facilitator, page.notes, strings) : [],
    ),
  );
}

/** What is opened during the work form. */
function linksOf({ materials, steps, debrief }: WorkForm, strings: InterfaceStrings): ReturnType<typeof externalLinks> {
  const texts = [
    ...materials,
    ...steps.flatMap(({ text, say }) => [text, say ?? []]),
    ...debrief.flatMap(({ questions }) => questions),
  ];
  return texts.flatMap((text) => externalLinks(text, strings));
}

function timed(name: string, minutes: number, { duration }: InterfaceStrings['slides']): Run[] {
  return [{ text: name, bold: true }, { text: ` (${fill(duration, { minutes })})` }];
}

function listNotes(label: string, items: readonly Inline[][], strings: InterfaceStrings): Run[][] {
  if (items.length === 0) return [];
  return [[{ text: label, bold: true }], ...items.map((item) => noteRuns(item, strings))];
}
