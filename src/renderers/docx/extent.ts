import { runsText, type PaperBlock, type Run } from '../../model/document/document.ts';

/** Letters that stand on a line between the margins, about. */
const lineLetters = 95;
/** Lines that a drawing takes, about. */
const drawingLines = 15;

/** How many lines blocks take on a page, about: enough to tell what is short. */
export function linesOf(blocks: readonly PaperBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockLines(block), 0);
}

function blockLines(block: PaperBlock): number {
  switch (block.type) {
    case 'heading':
      return 2;
    case 'paragraph':
      return textLines(block.runs) + 0.5;
    case 'quotation':
    case 'say':
      return textLines(block.runs) + 2;
    case 'list':
      return inner(block.items) + 0.5;
    case 'statements':
      return inner(block.items) + 2;
    case 'box':
      return linesOf(block.blocks) + 3;
    case 'cards':
      return inner(block.cards.map((card) => card.blocks));
    case 'transcript':
      return 2 + block.turns.reduce((sum, { runs }) => sum + 1.5 + textLines(runs), 0);
    case 'figure':
      return drawingLines;
    case 'figures':
      return drawingLines * Math.ceil(block.items.length / 2);
    case 'references':
      return block.items.reduce((sum, item) => sum + textLines(item), 0);
    case 'table':
      return 2 * block.rows.length + 2;
    case 'schedule':
      return 2 * block.rows.length + 2;
    case 'form':
    case 'lines':
      return 2 * (block.type === 'form' ? block.rows : block.count) + 2;
    case 'choices':
      return block.options.length + 1;
    case 'scale':
      return 2;
    case 'pageBreak':
      return 0;
  }
}

function inner(groups: readonly (readonly PaperBlock[])[]): number {
  return groups.reduce((sum, blocks) => sum + linesOf(blocks), 0);
}

function textLines(runs: readonly Run[]): number {
  return Math.ceil(runsText(runs).length / lineLetters);
}
