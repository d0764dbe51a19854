import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText } from '../body/blocks.ts';
import { runsText, type Run } from '../document/document.ts';
import type { ProgrammeBlock, Session } from '../pages.ts';
import type { Slide } from './deck.ts';
import { notesOr } from './notes.ts';
import { toRuns } from './runs.ts';
import { plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { splitSentences } from './split-text.ts';
import { dialogueSlides, type Subject } from './text-slides.ts';

/** An activity without a page: the question that its text puts to the group, or else its name and its time. */
export function activitySlides(block: ProgrammeBlock, { slides: words }: InterfaceStrings): Slide[] {
  const { heading, text = [], minutes } = block;
  const duration = plain(words.duration, { minutes: minutes.guide });
  const subject: Subject = {
    chapter: inlineText(heading),
    title: toPlainRuns(heading),
    notes: [duration, ...notesOr(text.length > 0 ? [toRuns(text)] : [], [toRuns(heading)])],
  };
  const questions = splitSentences(toPlainRuns(text)).flatMap(questionIn);
  if (questions.length === 0) {
    return [{ layout: 'section', ...subject, text: duration, origin: 'redactie', works: [] }];
  }
  return dialogueSlides(
    subject,
    questions.map((runs) => ({ runs, origin: 'redactie', works: [] })),
  );
}

/** The start activity by its name, after the welcome; where it comes from is for the facilitator. */
export function startSlide(block: ProgrammeBlock, { start }: Session, { masterclasses }: InterfaceStrings): Slide {
  const { origin, works } = toSlideText(start);
  return {
    layout: 'section',
    chapter: inlineText(block.heading),
    title: plain(masterclasses.start),
    text: toPlainRuns(block.heading),
    notes: [toRuns(start)],
    origin,
    works,
  };
}

/**
 * The question of a sentence such as "Vraag in tweetallen: waar zie jij dit?", without what only the facilitator
 * needs; it stands in the notes as it is.
 */
function questionIn(sentence: readonly Run[]): Run[][] {
  const text = runsText(sentence);
  if (!text.endsWith('?')) return [];
  const question = text.replace(/^[^:]*: /, '');
  return [[{ text: question.charAt(0).toUpperCase() + question.slice(1) }]];
}
