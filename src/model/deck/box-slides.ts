import type { InterfaceStrings } from '../../schemas/interface.ts';
import { childBlocks, walkBlocks, type Block, type Inline } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { SourceText } from '../../schemas/values.ts';
import { mostQuotedWords, type Slide } from './deck.ts';
import { blockNotes, quotationNotes } from './notes.ts';
import { plain, toPlainRuns, toSlideText, type SlideText } from './slide-text.ts';
import { joinSentences, pack, splitSentences, wordsIn } from './split-text.ts';
import { dialogueSlides, splitText, type Subject } from './text-slides.ts';

interface Quoted {
  quotation: readonly Inline[];
  speaker: string;
  role?: string;
  source: SourceText;
}

/** A quotation, over several slides when it is long; the parts are the whole, joined by spaces. */
export function quotedSlides(subject: Subject, quoted: Quoted, { origins }: InterfaceStrings): Slide[] {
  const { quotation, speaker, role, source } = quoted;
  const parts = pack(splitSentences(toPlainRuns(quotation)), wordsIn, mostQuotedWords).map(joinSentences);
  return parts.map((runs, index) => ({
    layout: 'quotation',
    ...subject,
    runs,
    speaker,
    ...(role ? { role } : {}),
    source: fill(origins.quotationFrom, { source: origins[source] }),
    part: index + 1,
    parts: parts.length,
    origin: 'bron',
    works: [],
  }));
}

/** What the body of a page quotes. */
export function quotationSlides(
  page: { title: string; body: readonly Block[] },
  chapter: string,
  strings: InterfaceStrings,
): Slide[] {
  return [...walkBlocks(page.body)].flatMap((block) => {
    if (block.type !== 'quotation') return [];
    const title = plain(strings.slides.quotation, { title: page.title });
    return quotedSlides(
      { chapter, title, notes: quotationNotes(block, strings) },
      { ...block, quotation: block.inlines },
      strings,
    );
  });
}

/** The boxes with a question in the body of a page. */
export function questionSlides(
  page: { title: string; body: readonly Block[] },
  chapter: string,
  strings: InterfaceStrings,
): Slide[] {
  return [...walkBlocks(page.body)].flatMap((block) => {
    if (block.type !== 'question') return [];
    const questions = textsIn(block.children).flatMap((text) =>
      splitText(text.runs).map((runs) => ({ ...text, runs })),
    );
    const title = plain(strings.slides.talk, { title: page.title, part: block.title });
    return dialogueSlides({ chapter, title, notes: blockNotes(block.children, strings) }, questions);
  });
}

/** The paragraphs of blocks, those of lists among them. */
function textsIn(blocks: readonly Block[]): SlideText[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [toSlideText(block.children)] : textsIn(childBlocks(block)),
  );
}
