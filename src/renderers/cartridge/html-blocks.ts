import { inlineText, type Block, type Inline, type ListItem } from '../../model/body/blocks.ts';
import { fill } from '../../model/fill.ts';
import type { PartBlock } from '../../model/full-text/part.ts';
import { escapeXml } from '../xml/xml.ts';
import { htmlField } from './html-field.ts';
import { htmlInlines, tag, type HtmlContext } from './html-inlines.ts';

/**
 * Blocks as HTML.
 *
 * @param level of the headings that an editor writes as ##.
 */
export function htmlBlocks(blocks: readonly PartBlock[], level: number, context: HtmlContext): string {
  const firstHeading = blocks.findIndex(({ type }) => type === 'heading');
  return blocks
    .map((block, index) => {
      // As on the site: a case or task under a heading is a part of it.
      const standsAlone = block.type === 'nuance' || block.type === 'question';
      const isUnder = firstHeading >= 0 && firstHeading < index && !standsAlone;
      const place = { level, inner: isUnder ? level + 1 : level };
      return block.type === 'figure' ? htmlFigure(block, blocks, index, context) : htmlBlock(block, place, context);
    })
    .join('\n');
}

interface Place {
  level: number;
  /** Level of the title of a block that has one. */
  inner: number;
}

function htmlBlock(block: Exclude<PartBlock, { type: 'figure' }>, place: Place, context: HtmlContext): string {
  const { level, inner } = place;
  const { blocks: labels, origins } = context.strings;
  switch (block.type) {
    case 'heading':
      return heading(block.depth === 2 ? level : level + 1, htmlInlines(block.children, context));
    case 'paragraph':
      return tag('p', {}, htmlInlines(block.children, context));
    case 'list':
      return htmlList(block.items, block.ordered, context);
    case 'steps':
      return htmlList(block.items, true, context);
    case 'statements':
      return section('box', block.title, inner, label(labels.statementsLabel), htmlList(block.items, true, context));
    case 'table':
      return htmlTable(block.head, block.rows, context);
    case 'quotation': {
      const role = block.role ? `, ${escapeXml(block.role)}` : '';
      const source = escapeXml(fill(origins.quotationFrom, { source: origins[block.source] }));
      const caption = `${tag('strong', {}, escapeXml(block.speaker))}${role}<br>${source}`;
      const words = tag('blockquote', {}, tag('p', {}, htmlInlines(block.inlines, context)));
      return tag('figure', {}, `${words}${tag('figcaption', {}, caption)}`);
    }
    case 'transcript': {
      const turns = block.turns.map(({ speaker, direction, inlines }) => {
        const by =
          tag('strong', {}, escapeXml(speaker)) + (direction ? ` ${tag('em', {}, escapeXml(`(${direction})`))}` : '');
        return tag('li', {}, `${by}${tag('p', {}, htmlInlines(inlines, context))}`);
      });
      const source = fill(origins.quotationFrom, { source: origins[block.source] });
      return section('box', block.title, inner, label(source), tag('ol', { class: 'turns' }, turns.join('')));
    }
    case 'background':
      return htmlBlocks(block.children, level, context);
    case 'cards': {
      const cards = block.cards.map(
        (card) => heading(inner + 1, escapeXml(card.title)) + htmlBlocks(card.children, inner + 2, context),
      );
      return section('box', block.title, inner, label(labels.cardsLabel), cards.join('\n'));
    }
    case 'question':
    case 'nuance':
      return section('box', block.title, inner, htmlBlocks(block.children, inner + 1, context));
    case 'case':
    case 'task':
    case 'missing': {
      const names = { case: labels.caseLabel, task: labels.taskLabel, missing: labels.missingLabel };
      const content = htmlBlocks(block.children, inner + 1, context);
      return section('box', block.title, inner, label(names[block.type]), content);
    }
    case 'field':
      return htmlField(block.item, context);
  }
}

export function heading(level: number, content: string): string {
  return tag(`h${Math.min(level, 6)}`, {}, content);
}

/** A small text of the interface: whose text this is. */
export function label(text: string): string {
  return tag('p', { class: 'label' }, escapeXml(text));
}

function section(name: string, title: string, level: number, ...content: string[]): string {
  return tag('section', { class: name }, `${heading(level, escapeXml(title))}\n${content.join('\n')}`);
}

function htmlList(items: readonly ListItem[], ordered: boolean, context: HtmlContext): string {
  const written = items.map(({ children }) => {
    const [first] = children;
    const isPlain = children.length === 1 && first?.type === 'paragraph';
    return tag('li', {}, isPlain ? htmlInlines(first.children, context) : htmlBlocks(children, 4, context));
  });
  return tag(ordered ? 'ol' : 'ul', {}, written.join('\n'));
}

function htmlTable(head: readonly Inline[][], rows: readonly Inline[][][], context: HtmlContext): string {
  const headCells = head.map((cell) =>
    inlineText(cell) === '' ? '<td></td>' : tag('th', { scope: 'col' }, htmlInlines(cell, context)),
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      tag(index === 0 ? 'th' : 'td', { scope: index === 0 ? 'row' : undefined }, htmlInlines(cell, context)),
    );
    return tag('tr', {}, cells.join(''));
  });
  return table(headCells.join(''), body.join('\n'));
}

/** A table from rows that are HTML already; a narrow window can move over it. */
export function table(head: string, body: string): string {
  const rows = `<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody>`;
  return tag('div', { class: 'table' }, tag('table', {}, rows));
}

function htmlFigure(
  block: Extract<Block, { type: 'figure' }>,
  blocks: readonly PartBlock[],
  index: number,
  context: HtmlContext,
): string {
  const image = `<img src="${escapeXml(context.drawing(block.src))}" alt="${escapeXml(block.alt)}">`;
  const caption = block.caption ? tag('figcaption', {}, escapeXml(block.caption)) : '';
  const figure = tag('figure', {}, image + caption);
  // Drawings in a row name their maker once, below the last.
  if (blocks[index + 1]?.type === 'figure') return figure;
  const { figureLabel, figuresLabel } = context.strings.blocks;
  return figure + label(blocks[index - 1]?.type === 'figure' ? figuresLabel : figureLabel);
}
