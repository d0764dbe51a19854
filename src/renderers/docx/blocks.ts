import type { PaperBlock } from '../../model/document/document.ts';
import { writeBox, writeCards, writeStatements, writeTranscript } from './boxes.ts';
import { writeFigure, writeFigures } from './figures.ts';
import { beginPage, isBound, isShort, keepEnd, keepWhole, wholeSections } from './keeping.ts';
import { gap, paragraph, type Piece } from './pieces.ts';
import { plain, styled, writeRuns } from './runs.ts';
import { titleOf, type Scope } from './scope.ts';
import { writeChoices, writeLines, writeScale } from './sheet.ts';
import { writeForm, writeSchedule, writeTable } from './tables.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/** Blocks below each other. */
export function writeBlocks(scope: Scope, blocks: readonly PaperBlock[]): Piece[] {
  let beginsPage = false;
  const written = blocks.map((block, index) => {
    if (block.type === 'pageBreak') {
      beginsPage = true;
      return [];
    }
    const pieces = writeBlock(scope, block);
    if (beginsPage && pieces.length > 0) {
      beginPage(pieces);
      beginsPage = false;
    }
    if (isBound(block, blocks[index + 1])) keepEnd(pieces);
    return pieces;
  });
  for (const { start, end } of wholeSections(blocks)) keepWhole(written.slice(start, end).flat());
  const pieces = written.flat();
  // Word makes one table of two that touch.
  return pieces.flatMap((piece, index) =>
    piece.type === 'table' && pieces[index + 1]?.type === 'table' ? [piece, gap()] : [piece],
  );
}

function writeBlock(scope: Scope, block: Exclude<PaperBlock, { type: 'pageBreak' }>): Piece[] {
  switch (block.type) {
    case 'heading':
      return writeHeading(scope, block);
    case 'paragraph':
      return [paragraph(scope.text, writeRuns(block.runs))];
    case 'list':
      return writeList(scope, block);
    case 'table':
      return writeTable(scope, block);
    case 'quotation':
      return [
        paragraph('Quote', [plain('“'), ...writeRuns(block.runs), plain('”')]),
        paragraph('quotationSource', [styled(block.speaker, 'speaker'), plain(` · ${block.source}`)]),
      ];
    case 'say':
      return [
        paragraph('sayLabel', [plain(scope.kit.labels.say)]),
        paragraph('say', [plain('‘'), ...writeRuns(block.runs), plain('’')]),
      ];
    case 'box':
      return writeBox(scope, block);
    case 'cards':
      return writeCards(scope, block);
    case 'statements':
      return writeStatements(scope, block);
    case 'transcript':
      return writeTranscript(scope, block);
    case 'figure':
      return writeFigure(scope, block);
    case 'figures':
      return writeFigures(scope, block);
    case 'references':
      return block.items.map((item) => paragraph('reference', writeRuns(item)));
    case 'schedule':
      return writeSchedule(scope, block);
    case 'lines':
      return writeLines(block);
    case 'choices':
      return writeChoices(block);
    case 'scale':
      return writeScale(block);
    case 'form':
      return writeForm(scope, block);
  }
}

function writeHeading(scope: Scope, { level, runs, origin, note }: Block<'heading'>): Piece[] {
  const beside = [...(origin ? [scope.kit.labels.origins[origin]] : []), ...(note ? [note] : [])];
  return [
    titleOf(scope, level, '', runs),
    ...(beside.length > 0 ? [paragraph('origin', [plain(beside.join(' · '))])] : []),
  ];
}

/** Lists of at most these lines stay on one page. */
const shortList = 5;

/** Word has styles for two levels of a list; what is deeper looks like the second. */
function writeList(scope: Scope, block: Block<'list'>): Piece[] {
  const { ordered, items } = block;
  const level = Math.min(scope.depth, 1);
  const list = ordered ? { number: scope.kit.lists.begin('numbers', level), level } : undefined;
  const within = { ...scope, depth: scope.depth + 1 };
  const written = items.map((blocks) =>
    blocks.flatMap((inner, place) => {
      if (inner.type !== 'paragraph') return writeBlocks(within, [inner]);
      const style = listStyle(scope, place > 0 ? 'Continue' : ordered ? 'Number' : 'Bullet');
      return [paragraph(style, writeRuns(inner.runs), place === 0 && list ? { list } : {})];
    }),
  );
  const pieces = written.flat();
  // What keeps a row with the next would join all cards.
  if (scope.text === 'cardText') return pieces;
  if (isShort([block], shortList)) keepWhole(pieces);
  else if (items.length > 2) {
    // No item stands alone below a heading or at the top of a page.
    keepEnd(written[0] ?? []);
    keepEnd(written.at(-2) ?? []);
  }
  return pieces;
}

/** Word has lists of more than one level; one on a card is small. */
function listStyle({ text, depth }: Scope, kind: 'Bullet' | 'Number' | 'Continue'): string {
  if (text === 'cardText' && kind === 'Bullet') return 'cardBullet';
  return `List${kind}${depth === 0 ? '' : '2'}`;
}
