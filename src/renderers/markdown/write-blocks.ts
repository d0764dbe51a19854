import { figureRunAt, type Block, type Inline, type ListItem, type Turn } from '../../model/body/blocks.ts';
import { fill } from '../../model/fill.ts';
import type { PartBlock } from '../../model/full-text/part.ts';
import { escapeCell, escapeOpenings, escapeText } from './escape.ts';
import { writeField } from './write-field.ts';
import { writeInlines, type Context } from './write-inlines.ts';

/**
 * Blocks as Markdown, with an empty line between them.
 *
 * @param level of the headings that an editor writes as ##.
 */
export function writeBlocks(blocks: readonly PartBlock[], level: number, context: Context): string {
  const hasHeading = blocks.findIndex(({ type }) => type === 'heading');
  return blocks
    .map((block, index) => {
      // As on the site: a case or task under a heading is a part of it.
      const standsAlone = block.type === 'nuance' || block.type === 'question';
      const isUnder = hasHeading >= 0 && hasHeading < index && !standsAlone;
      const written = writeBlock(block, level, isUnder ? level + 1 : level, context);
      // A drawing names its maker once, below the last of its row.
      if (block.type !== 'figure' || blocks[index + 1]?.type === 'figure') return written;
      const { figureLabel, figuresLabel } = context.strings.blocks;
      const isOne = figureRunAt(blocks.filter(isBlock), blocks.filter(isBlock).indexOf(block)).length === 1;
      return joinBlocks([written, label(isOne ? figureLabel : figuresLabel)]);
    })
    .filter(Boolean)
    .join('\n\n');
}

function writeBlock(block: PartBlock, level: number, inner: number, context: Context): string {
  const { strings } = context;
  const { blocks: labels } = strings;
  switch (block.type) {
    case 'heading':
      return heading(block.depth === 2 ? level : level + 1, writeInlines(block.children, context));
    case 'paragraph':
      return writeParagraph(block.children, context);
    case 'list':
      return writeList(block.items, block.ordered, context);
    case 'steps':
      return writeList(block.items, true, context);
    case 'statements':
      return joinBlocks([
        heading(inner, escapeText(block.title)),
        label(labels.statementsLabel),
        writeList(block.items, true, context),
      ]);
    case 'table':
      return writeTable(block.head, block.rows, context);
    case 'quotation':
      return writeQuotation(block, context);
    case 'transcript':
      return joinBlocks([
        heading(inner, escapeText(block.title)),
        label(fill(strings.origins.quotationFrom, { source: strings.origins[block.source] })),
        ...block.turns.map((turn) => writeTurn(turn, context)),
      ]);
    case 'figure': {
      const picture = `![${escapeText(block.alt)}](${context.drawing(block.src)})`;
      return joinBlocks([picture, block.caption && escapeText(block.caption)]);
    }
    case 'background':
      return writeBlocks(block.children, level, context);
    case 'cards':
      return joinBlocks([
        heading(inner, escapeText(block.title)),
        label(labels.cardsLabel),
        ...block.cards.flatMap((card) => [
          heading(inner + 1, escapeText(card.title)),
          writeBlocks(card.children, inner + 2, context),
        ]),
      ]);
    case 'question':
    case 'nuance':
    case 'case':
    case 'task':
    case 'missing': {
      const labelOf = { question: '', nuance: '', case: labels.caseLabel, task: labels.taskLabel };
      const name = block.type === 'missing' ? labels.missingLabel : labelOf[block.type];
      return joinBlocks([
        heading(inner, escapeText(block.title)),
        name && label(name),
        writeBlocks(block.children, inner + 1, context),
      ]);
    }
    case 'field':
      return writeField(block.item, context);
  }
}

const isBlock = (block: PartBlock): block is Block => block.type !== 'field';

export function heading(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${text}`;
}

/** A small text of the interface: whose text this is. */
export function label(text: string): string {
  return `*${escapeText(text)}*`;
}

export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return blocks.filter(Boolean).join('\n\n');
}

export function writeParagraph(inlines: readonly Inline[], context: Context): string {
  return escapeOpenings(writeInlines(inlines, context));
}

function writeList(items: readonly ListItem[], ordered: boolean, context: Context): string {
  const isTight = items.every(({ children }) => children.length === 1);
  return items
    .map(({ children }, index) => {
      const sign = ordered ? `${index + 1}. ` : '- ';
      // A heading inside an item would be one of the page.
      return sign + indent(writeBlocks(children, 4, context), sign.length);
    })
    .join(isTight ? '\n' : '\n\n');
}

/** Every line but the first below the text of the item. */
function indent(text: string, width: number): string {
  return text.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
}

function writeTable(head: readonly Inline[][], rows: readonly Inline[][][], context: Context): string {
  const cells = (row: readonly Inline[][]): string[] => row.map((cell) => writeInlines(cell, context));
  return tableOf(cells(head), rows.map(cells));
}

/** A table from cells that are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function writeQuotation(block: Extract<Block, { type: 'quotation' }>, context: Context): string {
  const { origins } = context.strings;
  const speaker = `**${escapeText(block.speaker)}**${block.role ? `, ${escapeText(block.role)}` : ''}`;
  const source = escapeText(fill(origins.quotationFrom, { source: origins[block.source] }));
  return quote(joinBlocks([writeParagraph(block.inlines, context), `${speaker}\\\n${source}`]));
}

function writeTurn({ speaker, direction, inlines }: Turn, context: Context): string {
  const name = `**${escapeText(speaker)}**${direction ? ` *(${escapeText(direction)})*` : ''}`;
  return quote(joinBlocks([name, writeParagraph(inlines, context)]));
}

function quote(text: string): string {
  return text.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
}
