import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText, type Block } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';
import type { ProgrammeBlock, Theory } from '../pages.ts';
import { splitSections } from '../sections.ts';
import { quotationSlides, questionSlides } from './box-slides.ts';
import type { Slide } from './deck.ts';
import { blockNotes, notesOr } from './notes.ts';
import { toRuns } from './runs.ts';
import { fillRuns, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { bulletSlides, dialogueSlides, type Subject } from './text-slides.ts';

/** A part with theory: its name, what it comes down to, what it quotes, and questions about one's own practice. */
export function theorySlides(page: Theory, block: ProgrammeBlock, strings: InterfaceStrings): Slide[] {
  const { slides: words } = strings;
  const chapter = inlineText(block.heading);
  const title = toPlainRuns(page.heading);
  const duration = plain(words.theoryDuration, { minutes: block.minutes.guide });
  const subject = (template: string, notes: Run[][]): Subject => ({
    chapter,
    title: fillRuns(template, { title }),
    notes: notesOr(notes, [toRuns(page.descriptionText)]),
  });
  const [first = []] = splitSections(page.body);
  return [
    {
      layout: 'section',
      chapter,
      title,
      text: duration,
      notes: [duration, ...(block.text ? [toRuns(block.text)] : []), toRuns(page.descriptionText)],
      origin: 'redactie',
      works: [],
    },
    ...bulletSlides(subject(words.core, blockNotes(first.filter(isNoNuance))), page.core.map(toSlideText)),
    ...quotationSlides(page, chapter, strings),
    ...questionSlides(page, chapter, strings),
    ...dialogueSlides(
      subject(words.practice, blockNotes(page.body.filter((part) => !isNoNuance(part)))),
      page.practice.map(toSlideText),
    ),
  ];
}

function isNoNuance({ type }: Block): boolean {
  return type !== 'nuance';
}
