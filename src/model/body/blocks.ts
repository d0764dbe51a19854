import type { SourceText } from '../../schemas/values.ts';
import type { LinkScheme } from '../urls.ts';

/** Where a block comes from: a source's own words or facts, or the site's own text. */
export type Origin = 'bron' | 'redactie';

/** An address inside the site (`theorie:kapitaal`) or outside it. */
export type LinkTarget = { kind: 'internal'; scheme: LinkScheme; path: string } | { kind: 'external'; url: string };

/** A work as it is named in running text. */
export interface CitedWork {
  authors: string;
  year: string;
  /** Its place in the bibliography. */
  address: string;
}

/** A citation: the names of works as the editor wrote them, and the works once the library has found them. */
export interface CitationInline {
  type: 'citation';
  refs: string[];
  works: CitedWork[];
  page?: string;
}

/** A piece of running text. */
export type Inline =
  | { type: 'text'; text: string; lang?: 'en' }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  | { type: 'link'; target: LinkTarget; children: Inline[] }
  | { type: 'term'; id: string; children: Inline[] }
  | CitationInline
  | { type: 'break' };

/** The exact words of a source: as they are compared with it, and with their English words marked. */
interface QuotationWords {
  text: string;
  inlines: Inline[];
}

/** One turn in a conversation. */
export interface Turn extends QuotationWords {
  speaker: string;
  direction?: string;
  /** Line in the file, counted from 1, for messages. */
  line: number;
}

interface Common {
  origin: Origin;
  /** Line in the file, counted from 1, for messages. */
  line: number;
}

/** A container with a title and blocks inside. */
interface Container extends Common {
  title: string;
  children: Block[];
}

export interface ListItem {
  children: Block[];
}

/** A drawing. */
export interface FigureBlock extends Common {
  type: 'figure';
  /** Path of the file below the project; a body that is parsed on its own has the name that the editor wrote. */
  src: string;
  alt: string;
  caption?: string;
}

/** Everything a body can hold. Every renderer handles each of these types. */
export type Block =
  | (Common & { type: 'heading'; depth: 2 | 3; id: string; children: Inline[] })
  | (Common & { type: 'paragraph'; children: Inline[] })
  | (Common & { type: 'list'; ordered: boolean; items: ListItem[] })
  | (Common & { type: 'table'; head: Inline[][]; rows: Inline[][][] })
  | (Common & QuotationWords & { type: 'quotation'; source: SourceText; speaker: string; role?: string })
  | (Common & { type: 'steps'; items: ListItem[] })
  | (Common & { type: 'statements'; title: string; items: ListItem[] })
  | (Container & { type: 'question' })
  /** Its title is a heading of the page, with an anchor. */
  | (Container & { type: 'nuance'; id: string })
  | (Container & { type: 'case' })
  | (Container & { type: 'task' })
  | (Container & { type: 'missing' })
  | (Common & { type: 'background'; children: Block[] })
  | (Common & { type: 'cards'; title: string; cards: { title: string; children: Block[] }[] })
  | (Common & { type: 'transcript'; title: string; source: SourceText; turns: Turn[] })
  | FigureBlock;

export type BlockType = Block['type'];

/** The blocks directly inside a block, in reading order; empty for a leaf. */
export function childBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'list':
    case 'steps':
    case 'statements':
      return block.items.flatMap((item) => item.children);
    case 'cards':
      return block.cards.flatMap((card) => card.children);
    case 'question':
    case 'nuance':
    case 'case':
    case 'task':
    case 'missing':
    case 'background':
      return block.children;
    default:
      return [];
  }
}

/** The running text of one block, without that of blocks inside it. */
export function blockInlines(block: Block): Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'table':
      // A space keeps the words of one cell apart from those of the next.
      return [block.head, ...block.rows].flat().flatMap((cell): Inline[] => [...cell, { type: 'text', text: ' ' }]);
    default:
      return [];
  }
}

/** All blocks, outermost first, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(childBlocks(block));
  }
}

/** All pieces of running text, outermost first, in reading order. */
export function* walkInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* walkInlines(inline.children);
  }
}

/** The words of running text, without markup; citations have none. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of walkInlines(inlines)) {
    if (inline.type === 'text') text += inline.text;
    if (inline.type === 'break') text += ' ';
  }
  return text;
}

/** Number of words in a text; signs and numbers without a letter or digit do not count. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The figures that follow one another from a place on; empty when the block before it is a figure too. */
export function figureRunAt(blocks: readonly Block[], place: number): FigureBlock[] {
  if (blocks[place - 1]?.type === 'figure') return [];
  const run: FigureBlock[] = [];
  for (const block of blocks.slice(place)) {
    if (block.type !== 'figure') break;
    run.push(block);
  }
  return run;
}
