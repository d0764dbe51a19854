import { runsText, type HeadingLevel, type PaperBlock } from '../../model/document/document.ts';
import { linesOf } from './extent.ts';
import { paragraphsOf, type Piece, type Row, type TablePiece } from './pieces.ts';

/** Blocks of at most these lines stay on one page: a third of it. */
const mostLines = 18;

/** Lines of a page, about. */
const pageLines = 48;

/** A table of at most these rows stays on one page. */
export const mostRows = 10;

export function isShort(blocks: readonly PaperBlock[], most = mostLines): boolean {
  return linesOf(blocks) <= most;
}

/** What a block needs to be followed by at once: whoever leads reads what to say along with the step that it belongs to. */
export function isBound(block: PaperBlock, next: PaperBlock | undefined): boolean {
  if (!next || (block.type !== 'paragraph' && block.type !== 'list')) return false;
  if (next.type === 'say') return isShort([block, next]);
  if (block.type === 'list') return false;
  return runsText(block.runs).trimEnd().endsWith(':') || (isTabular(next) && isShort([block], 3));
}

/** Blocks that stay on one page, where it is long enough: each as the place of its heading and where it ends. */
export function wholeSections(blocks: readonly PaperBlock[]): { start: number; end: number }[] {
  return blocks.flatMap((block, start) => {
    if (block.type !== 'heading' || !block.isWhole) return [];
    const next = blocks.findIndex((other, index) => index > start && endsSection(other, block.level));
    const end = next < 0 ? blocks.length : next;
    return isShort(blocks.slice(start, end), pageLines) ? [{ start, end }] : [];
  });
}

function endsSection(block: PaperBlock, level: HeadingLevel): boolean {
  return block.type === 'pageBreak' || (block.type === 'heading' && block.level <= level);
}

function isTabular({ type }: PaperBlock): boolean {
  return ['table', 'schedule', 'form', 'cards', 'figure', 'figures', 'lines', 'choices', 'scale'].includes(type);
}

/** Puts pieces on one page, where a page is long enough. */
export function keepWhole(pieces: readonly Piece[]): void {
  for (const piece of pieces.slice(0, -1)) keepNext(piece);
  const last = pieces.at(-1);
  if (last?.type === 'table') keepRows(last);
  else if (last) last.keepLines = true;
}

/** Puts the end of pieces on the page of what follows. */
export function keepEnd(pieces: readonly Piece[]): void {
  const last = pieces.at(-1);
  if (last?.type === 'table') keepRow(last.rows.at(-1));
  else if (last) last.keepNext = true;
}

/** Keeps a short table whole, and the first and the last rows of a long one with their neighbours. */
export function keepRows({ rows }: TablePiece): void {
  const isWhole = rows.length <= mostRows + 1;
  for (const [index, row] of rows.slice(0, -1).entries()) {
    if (isWhole || index < 3 || index === rows.length - 2) keepRow(row);
  }
}

/** Begins a page with pieces. */
export function beginPage(pieces: readonly Piece[]): void {
  const [first] = pieces.flatMap(paragraphsOf);
  if (first) first.beginsPage = true;
}

/** Closes a box below its last words; a table or a drawing closes it by itself. */
export function endBox(pieces: readonly Piece[]): void {
  const last = pieces.at(-1);
  if (last?.type === 'paragraph') last.endsBox = true;
}

function keepNext(piece: Piece): void {
  for (const inner of paragraphsOf(piece)) {
    inner.keepNext = true;
    if (piece.type === 'paragraph') inner.keepLines = true;
  }
}

function keepRow(row: Row | undefined): void {
  for (const piece of row?.cells.flat() ?? []) keepNext(piece);
}
