import { Bookmark, ImageRun, Table, TextRun } from 'docx';
import type { Drawing, PaperBlock } from '../../model/document/document.ts';
import { bookmarkOf } from './contents.ts';
import { cellPadding, twips } from './measures.ts';
import { plain, styled, writeRuns } from './runs.ts';
import { paragraph, type Piece, type Scope } from './scope.ts';
import { writeChoices, writeLines, writeScale } from './sheet.ts';
import { table, writeForm, writeSchedule, writeTable, type Row } from './tables.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/** Blocks below each other. */
export function writeBlocks(scope: Scope, blocks: readonly PaperBlock[]): Piece[] {
  const pieces = blocks.flatMap((block, index) =>
    writeBlock({ ...scope, keepsNext: scope.keepsNext && index === blocks.length - 1 }, block),
  );
  // Word makes one table of two that touch.
  return pieces.flatMap((piece, index) =>
    piece instanceof Table && pieces[index + 1] instanceof Table
      ? [piece, paragraph(scope, 'gap', [plain('\u00a0')])]
      : [piece],
  );
}

function writeBlock(scope: Scope, block: PaperBlock): Piece[] {
  switch (block.type) {
    case 'heading':
      return writeHeading(scope, block);
    case 'paragraph':
      return [paragraph(scope, scope.text, writeRuns(block.runs), { keepNext: scope.keepsNext })];
    case 'list':
      return writeList(scope, block);
    case 'table':
      return writeTable(scope, block);
    case 'quotation':
      return [
        paragraph(scope, 'Quote', [plain('“'), ...writeRuns(block.runs), plain('”')]),
        paragraph(scope, 'quotationSource', [styled(block.speaker, 'speaker'), plain(` · ${block.source}`)]),
      ];
    case 'say':
      return [
        paragraph(scope, 'sayLabel', [plain(scope.kit.labels.say)]),
        paragraph(scope, 'say', writeRuns(block.runs)),
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
      return block.items.flatMap((item) => writeFigure(scope, item));
    case 'references':
      return block.items.map((item) => paragraph(scope, 'reference', writeRuns(item)));
    case 'schedule':
      return writeSchedule(scope, block);
    case 'lines':
      return writeLines(scope, block);
    case 'choices':
      return writeChoices(scope, block);
    case 'scale':
      return writeScale(scope, block);
    case 'form':
      return writeForm(scope, block);
    case 'pageBreak':
      scope.kit.breaksPage = true;
      return [];
  }
}

function writeHeading(scope: Scope, { level, runs, origin }: Block<'heading'>): Piece[] {
  const { kit } = scope;
  const isListed = kit.hasContents && level < 3;
  const children = isListed
    ? [new Bookmark({ id: bookmarkOf(kit.headings++), children: writeRuns(runs) })]
    : writeRuns(runs);
  return [
    paragraph(scope, `Heading${level}`, children),
    ...(origin ? [paragraph(scope, 'origin', [plain(kit.labels.origins[origin])])] : []),
  ];
}

/** Word has styles for two levels of a list; what is deeper looks like the second. */
function writeList(scope: Scope, { ordered, items }: Block<'list'>): Piece[] {
  const level = Math.min(scope.depth, 1);
  const list = ordered ? { number: scope.kit.lists.begin('numbers', level), level } : undefined;
  return items.flatMap((blocks, index) => {
    const isLast = index === items.length - 1;
    const within = { ...scope, depth: scope.depth + 1, keepsNext: false };
    return blocks.flatMap((block, place) => {
      if (block.type !== 'paragraph') return writeBlocks(within, [block]);
      const keepNext = scope.keepsNext && isLast && place === blocks.length - 1;
      const style = listStyle(scope, place > 0 ? 'Continue' : ordered ? 'Number' : 'Bullet');
      return [paragraph(scope, style, writeRuns(block.runs), { keepNext, ...(place === 0 && list && { list }) })];
    });
  });
}

/** Word has lists of more than one level; one on a card is small. */
function listStyle({ text, depth }: Scope, kind: 'Bullet' | 'Number' | 'Continue'): string {
  if (text === 'cardText' && kind === 'Bullet') return 'cardBullet';
  return `List${kind}${depth === 0 ? '' : '2'}`;
}

/** A box stands between a heavy line with its kind and a thin one with its origin, so that any block can stand in it. */
function writeBox(scope: Scope, { kind, title, blocks, origin }: Block<'box'>): Piece[] {
  const { boxes, origins } = scope.kit.labels;
  return [
    paragraph(scope, 'boxLabel', [styled(`\u00a0${boxes[kind]}\u00a0`, 'label')]),
    paragraph(scope, 'boxTitle', writeRuns(title)),
    ...writeBlocks({ ...scope, keepsNext: true }, blocks),
    paragraph(scope, 'boxEnd', [plain(origins[origin])]),
  ];
}

const cardColumns = 2;
const cardHeight = twips(60);

function writeCards(scope: Scope, { title, cards }: Block<'cards'>): Piece[] {
  const width = Math.floor(scope.width / cardColumns);
  const within = { ...scope, width: width - 2 * cellPadding.card, text: 'cardText', depth: 0 } as const;
  const heading = paragraph(scope, 'blockTitle', writeRuns(title));
  const cells = cards.map((card) => [
    paragraph(within, 'cardTitle', writeRuns(card.title)),
    ...writeBlocks(within, card.blocks),
  ]);
  const rows = Array.from({ length: Math.ceil(cells.length / cardColumns) }, (_, index): Row => {
    const start = index * cardColumns;
    const row = Array.from(
      { length: cardColumns },
      (_, column) => cells[start + column] ?? [paragraph(within, 'cardText', [])],
    );
    return { height: cardHeight, cells: row };
  });
  const head: Row = {
    isHead: true,
    isWide: true,
    cells: [[paragraph(scope, 'tableHead', [plain(scope.kit.labels.cards)])]],
  };
  return [heading, table('cardTable', [width, width], [head, ...rows])];
}

function writeStatements(scope: Scope, { title, items }: Block<'statements'>): Piece[] {
  const list = { number: scope.kit.lists.begin('statements', 0), level: 0 };
  const within = { ...scope, depth: 1 };
  return [
    paragraph(scope, 'blockTitle', writeRuns(title)),
    ...items.flatMap(([first, ...rest]) => [
      ...(first?.type === 'paragraph' ? [paragraph(scope, 'statement', writeRuns(first.runs), { list })] : []),
      ...writeBlocks(within, first?.type === 'paragraph' || !first ? rest : [first, ...rest]),
    ]),
  ];
}

function writeTranscript(scope: Scope, { title, source, turns }: Block<'transcript'>): Piece[] {
  return [
    paragraph(scope, 'blockTitle', writeRuns(title)),
    paragraph(scope, 'origin', [plain(source)]),
    ...turns.map(({ speaker, direction, runs }) =>
      paragraph(scope, 'turn', [
        styled(speaker, 'speaker'),
        ...(direction ? [styled(` (${direction})`, 'direction')] : []),
        new TextRun({ break: 1 }),
        ...writeRuns(runs),
      ]),
    ),
  ];
}

function writeFigure(scope: Scope, { file, alt, caption }: Drawing): Piece[] {
  const figure = scope.kit.figures.get(file);
  if (!figure) throw new Error(`${file} was not drawn`);
  const { data, width, height } = figure;
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width, height },
    altText: { name: alt, description: alt },
  });
  return [
    paragraph(scope, 'figure', [image]),
    ...(caption ? [paragraph(scope, 'figureCaption', writeRuns(caption))] : []),
  ];
}
