import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText, type Inline } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';
import { fill } from '../fill.ts';
import type { ProgrammeBlock, Step, WorkForm } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { mostWords, type Slide } from './deck.ts';
import { toRuns } from './runs.ts';
import { fillRuns, labelled, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { pack, wordsIn } from './split-text.ts';
import { dialogueSlides } from './text-slides.ts';

/** A work form: its steps and time, with all that the facilitator says in the notes, and then the talk after it. */
export function workFormSlides(page: WorkForm, block: ProgrammeBlock, strings: InterfaceStrings): Slide[] {
  const { slides: words, workForms } = strings;
  const chapter = inlineText(block.heading);
  const title = toPlainRuns(page.heading);
  const items = [...page.steps.map(({ heading }) => toPlainRuns(heading)), plain(workForms.debrief)];
  return [
    ...pack(items, wordsIn, mostWords - 1).map((steps): Slide => ({
      layout: 'workForm',
      chapter,
      title,
      minutes: block.minutes.guide,
      items: steps,
      picture: pictogramOf(page),
      alt: fill(words.pictogram, { title: page.title }),
      notes: facilitatorNotes(page, block, strings),
      origin: 'redactie',
      works: [],
    })),
    ...page.debrief.flatMap((part, index) =>
      dialogueSlides(
        {
          chapter,
          title: fillRuns(words.talk, { title, part: toPlainRuns(part.heading) }),
          notes: [
            timed(inlineText(part.heading), part.minutes, words),
            ...part.questions.map(toRuns),
            ...(index === 0 ? listNotes(workForms.facilitator, page.notes) : []),
          ],
        },
        part.questions.map(toSlideText),
      ),
    ),
  ];
}

function facilitatorNotes(page: WorkForm, { text }: ProgrammeBlock, { slides, workForms }: InterfaceStrings): Run[][] {
  return [
    labelled(slides.goal, toRuns(page.goal)),
    ...(text ? [toRuns(text)] : []),
    ...listNotes(workForms.safety, page.safety),
    ...page.steps.flatMap((step, index) => stepNotes(step, index + 1, slides, workForms)),
    // Their questions stand in the notes of slides of their own: printed, notes have one page.
    ...page.debrief.map(({ heading, minutes }) =>
      timed(`${workForms.debrief}: ${inlineText(heading)}`, minutes, slides),
    ),
  ];
}

type Words = InterfaceStrings['slides'];
type FormWords = InterfaceStrings['workForms'];

function stepNotes({ heading, minutes, text, say }: Step, number: number, words: Words, forms: FormWords): Run[][] {
  return [
    timed(`${number}. ${inlineText(heading)}`, minutes, words),
    toRuns(text),
    ...(say ? [labelled(forms.say, toRuns(say))] : []),
  ];
}

function timed(name: string, minutes: number, { duration }: Words): Run[] {
  return [{ text: name, bold: true }, { text: ` (${fill(duration, { minutes })})` }];
}

function listNotes(label: string, items: readonly Inline[][]): Run[][] {
  return items.length === 0 ? [] : [[{ text: label, bold: true }], ...items.map(toRuns)];
}
