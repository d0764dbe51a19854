import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText, type Block } from '../body/blocks.ts';
import type { ProgrammeBlock, Theory } from '../pages.ts';
import { splitSections } from '../sections.ts';
import { quotationSlides, questionSlides } from './box-slides.ts';
import type { Slide } from './deck.ts';
import { blockNotes, noteRuns, notesOr, spreadNotes } from './notes.ts';
import { fillRuns, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { bulletSlides, dialogueSlides } from './text-slides.ts';

/** A part with theory: its name, what it comes down to, what it quotes, and questions about one's own practice. */
export function theorySlides(page: Theory, block: ProgrammeBlock, strings: InterfaceStrings): Slide[] {
  const { slides: words } = strings;
  const chapter = inlineText(block.heading);
  const title = toPlainRuns(page.heading);
  const duration = plain(words.theoryDuration, { minutes: block.minutes.guide });
  const description = noteRuns(page.descriptionText, strings);
  const coreSlides = bulletSlides(
    { chapter, title: fillRuns(words.core, { title }), notes: [] },
    page.core.map(toSlideText),
  );
  return [
    {
      layout: 'section',
      chapter,
      title,
      text: duration,
      notes: [duration, ...(block.text ? [noteRuns(block.text, strings)] : []), description],
      origin: 'redactie',
      works: [],
    },
    ...spreadNotes(coreSlides, notesOr(blockNotes(coreBlocks(page), strings), [description])),
    ...quotationSlides(page, chapter, strings),
    ...questionSlides(page, chapter, strings),
    ...dialogueSlides(
      { chapter, title: fillRuns(words.practice, { title }), notes: [plain(words.practiceNote)] },
      page.practice.map(toSlideText),
    ),
  ];
}

/** What a facilitator can tell about the core: how the page begins, and what is not certain. */
function coreBlocks({ body }: Theory): Block[] {
  const [first = []] = splitSections(body);
  return [...first.filter(isNoNuance), ...body.filter((part) => !isNoNuance(part))];
}

function isNoNuance({ type }: Block): boolean {
  return type !== 'nuance';
}
