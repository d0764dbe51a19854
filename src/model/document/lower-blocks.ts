import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { SourceText } from '../../schemas/values.ts';
import {
  figureRunAt,
  walkBlocks,
  type Block,
  type FigureBlock,
  type Inline,
  type ListItem,
  type Origin,
} from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { Drawing, HeadingLevel as Level, PaperBlock, Run } from './document.ts';
import { plainRuns } from './runs.ts';

/** What turning blocks into those of a document needs besides the blocks. */
export interface Lowering {
  strings: Pick<InterfaceStrings, 'origins' | 'blocks'>;
  runs: (inlines: readonly Inline[]) => Run[];
}

/**
 * The blocks of a body as those of a document.
 *
 * @param level of the headings that an editor writes as ##.
 */
export function lowerBlocks(blocks: readonly Block[], level: Level, lowering: Lowering): PaperBlock[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') {
      const own = block.depth === 2 ? level : below(level);
      const origin = block.depth === 2 ? sectionOrigin(blocks.slice(index + 1)) : undefined;
      return [{ type: 'heading', level: own, runs: lowering.runs(block.children), ...(origin ? { origin } : {}) }];
    }
    if (block.type === 'background') return lowerBlocks(block.children, level, lowering);
    if (block.type === 'figure') return lowerFigures(figureRunAt(blocks, index), lowering);
    return lowerBlock(block, titleLevel(blocks, index, level), lowering);
  });
}

/** Where a quotation comes from, as pages tell it. */
export function quotedFrom(source: SourceText, { origins }: Pick<InterfaceStrings, 'origins'>): string {
  return fill(origins.quotationFrom, { source: origins[source] });
}

/** Who said it, with what they are. */
export function speakerLine({ speaker, role }: { speaker: string; role?: string }): string {
  return role ? `${speaker}, ${role}` : speaker;
}

/** As on a page: what has a title and stands under a heading is a part of it; a nuance or a question stands on its own. */
function titleLevel(blocks: readonly Block[], index: number, level: Level): Level {
  const { type } = blocks[index] ?? {};
  const isUnderHeading = blocks.slice(0, index).some((earlier) => earlier.type === 'heading');
  return isUnderHeading && type !== 'nuance' && type !== 'question' ? below(level) : level;
}

/** @param level of the title of a block that has one. */
function lowerBlock(
  block: Exclude<Block, { type: 'heading' | 'background' | 'figure' }>,
  level: Level,
  lowering: Lowering,
): PaperBlock[] {
  const { strings, runs } = lowering;
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', runs: runs(block.children) }];
    case 'list':
      return [{ type: 'list', ordered: block.ordered, items: lowerItems(block.items, level, lowering) }];
    case 'steps':
      return [{ type: 'list', ordered: true, items: lowerItems(block.items, level, lowering) }];
    case 'statements': {
      const items = lowerItems(block.items, below(level), lowering);
      const label = strings.blocks.statementsLabel;
      return [{ type: 'statements', title: plainRuns(block.title), level, label, items }];
    }
    case 'table':
      return [{ type: 'table', head: block.head.map(runs), rows: block.rows.map((row) => row.map(runs)) }];
    case 'quotation': {
      const source = quotedFrom(block.source, strings);
      return [{ type: 'quotation', runs: runs(block.inlines), speaker: speakerLine(block), source }];
    }
    case 'question':
    case 'nuance':
    case 'case':
    case 'task':
    case 'missing': {
      const { type: kind, origin } = block;
      const inside = lowerBlocks(block.children, below(level), lowering);
      return [{ type: 'box', kind, title: plainRuns(block.title), level, blocks: inside, origin }];
    }
    case 'cards': {
      const cards = block.cards.map(({ title, children }) => ({
        title: plainRuns(title),
        blocks: lowerBlocks(children, below(below(level)), lowering),
      }));
      return [{ type: 'cards', title: plainRuns(block.title), level, cards }];
    }
    case 'transcript': {
      const turns = block.turns.map(({ speaker, direction, inlines }) => ({
        speaker,
        ...(direction ? { direction } : {}),
        runs: runs(inlines),
      }));
      const source = quotedFrom(block.source, strings);
      return [{ type: 'transcript', title: plainRuns(block.title), level, source, turns }];
    }
    default:
      return block satisfies never;
  }
}

/** Drawings that follow one another are one block. */
function lowerFigures(figures: readonly FigureBlock[], { strings }: Lowering): PaperBlock[] {
  const { figureLabel, figuresLabel } = strings.blocks;
  const items = figures.map(({ src, alt, caption }): Drawing => ({
    file: src,
    alt,
    ...(caption ? { caption: plainRuns(caption) } : {}),
  }));
  const [first, ...more] = items;
  if (!first) return [];
  return more.length > 0
    ? [{ type: 'figures', label: figuresLabel, items }]
    : [{ type: 'figure', label: figureLabel, ...first }];
}

function lowerItems(items: readonly ListItem[], level: Level, lowering: Lowering): PaperBlock[][] {
  return items.map(({ children }) => lowerBlocks(children, level, lowering));
}

/** The origin of a section's text up to the next one, when all of it has the same; a heading has none of its own. */
function sectionOrigin(following: readonly Block[]): Origin | undefined {
  const end = following.findIndex((block) => block.type === 'heading' && block.depth === 2);
  const section = end < 0 ? following : following.slice(0, end);
  const origins = new Set(
    [...walkBlocks(section)].filter(({ type }) => type !== 'heading').map((block) => block.origin),
  );
  const [origin] = origins;
  return origins.size === 1 ? origin : undefined;
}

function below(level: Level): Level {
  return level === 1 ? 2 : 3;
}
