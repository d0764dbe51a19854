import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText } from '../body/blocks.ts';
import { runsText, type Run } from '../document/document.ts';
import type { ProgrammeBlock, Session, Theory } from '../pages.ts';
import { quotationSlides } from './box-slides.ts';
import type { Slide } from './deck.ts';
import { noteRuns } from './notes.ts';
import { capital, plain, toPlainRuns, toSlideText, type SlideText } from './slide-text.ts';
import { sliceRuns, splitSentences } from './split-text.ts';
import { bulletSlides, dialogueSlides, type Subject } from './text-slides.ts';

/**
 * An activity without a page: what the theory that it points to says word for word, and then what participants read: the
 * text for the screen, or else the questions in the text for the facilitator, or else its name and its time.
 */
export function activitySlides(block: ProgrammeBlock, theory: readonly Theory[], strings: InterfaceStrings): Slide[] {
  const { heading, text, screen, minutes } = block;
  const chapter = inlineText(heading);
  const duration = plain(strings.slides.duration, { minutes: minutes.guide });
  const notes = [duration, ...(text ? [noteRuns(text, strings)] : [])];
  const subject: Subject = { chapter, title: toPlainRuns(heading), notes };
  const quotations = theory
    .flatMap((page) => quotationSlides(page, chapter, strings))
    .map((slide) => ({ ...slide, notes: [...notes, ...slide.notes] }));
  const shown = screen ? splitSentences(toPlainRuns(screen)) : questionsIn(block, strings);
  if (shown.length === 0) {
    return [{ layout: 'section', ...subject, text: duration, origin: 'redactie', works: [] }, ...quotations];
  }
  const points = shown.map((runs): SlideText => ({ runs, origin: 'redactie', works: [] }));
  return [...quotations, ...(shown.some(isQuestion) ? dialogueSlides : bulletSlides)(subject, points)];
}

/** The start activity by its name, after the welcome; where it comes from is for the facilitator. */
export function startSlide(block: ProgrammeBlock, { start }: Session, strings: InterfaceStrings): Slide {
  const { origin, works } = toSlideText(start);
  return {
    layout: 'section',
    chapter: inlineText(block.heading),
    title: plain(strings.masterclasses.start),
    text: toPlainRuns(block.heading),
    notes: [noteRuns(start, strings)],
    origin,
    works,
  };
}

/** The sentences that ask something, without the "Vraag in tweetallen:" that only the facilitator needs. */
function questionsIn({ text = [] }: ProgrammeBlock, { slides }: InterfaceStrings): Run[][] {
  const instruction = new RegExp(`^${slides.ask}[^:?]*: `);
  return splitSentences(toPlainRuns(text))
    .filter(isQuestion)
    .map((sentence) => {
      const words = runsText(sentence);
      const [first, ...others] = sliceRuns(sentence, instruction.exec(words)?.[0].length ?? 0, words.length);
      return first ? [{ ...first, text: capital(first.text) }, ...others] : [];
    });
}

function isQuestion(sentence: readonly Run[]): boolean {
  return runsText(sentence).endsWith('?');
}
