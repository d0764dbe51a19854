import { TextRun } from 'docx';
import { runsText, type HeadingLevel, type PaperBlock, type Run } from '../../model/document/document.ts';
import { writeBlocks } from './blocks.ts';
import { endBox, isShort, keepEnd, keepWhole } from './keeping.ts';
import { cellPadding, twips } from './measures.ts';
import { paragraph, table, type Piece, type Row } from './pieces.ts';
import { plain, styled, writeRuns } from './runs.ts';
import { titleOf, type Scope } from './scope.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/**
 * A box begins with a heavy line, what it is and whose, and ends with a thin line, so that any block can stand in it. A
 * title that says what it is, is enough.
 */
export function writeBox(scope: Scope, block: Block<'box'>): Piece[] {
  const { kind, title, level, blocks, origin } = block;
  const { boxes, origins } = scope.kit.labels;
  const saysKind = runsText(title) === boxes[kind];
  // "Opdracht van de redactie" says it already.
  const saysOrigin = boxes[kind].includes(origin);
  const label = [
    ...(saysKind ? [] : [styled(`\u00a0${boxes[kind]}\u00a0`, 'label')]),
    ...(saysOrigin ? [] : [plain(saysKind ? origins[origin] : ` · ${lowerFirst(origins[origin])}`)]),
  ];
  const inside = writeBlocks(scope, blocks);
  const pieces = [
    ...(label.length > 0 ? [paragraph('boxLabel', label)] : []),
    ...(title.length > 0 ? [{ ...titleOf(scope, level, 'boxTitle', title), isClose: label.length > 0 }] : []),
    ...inside,
  ];
  if (isShort([block])) keepWhole(pieces);
  endBox(inside);
  return pieces;
}

const cardColumns = 2;
const cardHeight = twips(55);

/**
 * Cards to cut out. Whose they are stands in the head of their table, outside the lines to cut along, so that it stands
 * on each page of them.
 */
export function writeCards(scope: Scope, { title, level, cards }: Block<'cards'>): Piece[] {
  const width = Math.floor(scope.width / cardColumns);
  const within: Scope = {
    ...scope,
    width: width - cellPadding.card.left - cellPadding.card.right,
    text: 'cardText',
    depth: 0,
  };
  const below = level === undefined ? undefined : (Math.min(level + 1, 3) as HeadingLevel);
  const heading = titleOf(scope, level, 'blockTitle', title);
  const cells = cards.map((card) => [cardTitle(within, below, card.title), ...writeBlocks(within, card.blocks)]);
  const rows = Array.from({ length: Math.ceil(cells.length / cardColumns) }, (_, index): Row => {
    const start = index * cardColumns;
    const places = Array.from({ length: cardColumns }, (_, column) => cells[start + column]);
    return { height: cardHeight, cells: places.map((cell) => cell ?? [paragraph('cardText', [])]) };
  });
  const head: Row = { isHead: true, cells: [[paragraph('origin', [plain(scope.kit.labels.cards)])]] };
  return [heading, table('cardTable', [width, width], [head, ...rows])];
}

/** A heading stays with what follows it, but a row whose words do so would stay with the next row. */
function cardTitle(scope: Scope, level: HeadingLevel | undefined, title: readonly Run[]): Piece {
  const heading = titleOf(scope, level, 'cardTitle', title);
  return level === undefined ? heading : { ...heading, isClose: true, keepNext: false };
}

export function writeStatements(scope: Scope, block: Block<'statements'>): Piece[] {
  const { title, level, label, items } = block;
  const list = { number: scope.kit.lists.begin('statements', 0), level: 0 };
  const within = { ...scope, depth: 1 };
  const heading = titleOf(scope, level, 'blockTitle', title);
  const written = items.map(([first, ...rest]) => {
    if (first?.type !== 'paragraph') return writeBlocks(within, first ? [first, ...rest] : rest);
    return [paragraph('statement', writeRuns(first.runs), { list }), ...writeBlocks(within, rest)];
  });
  const pieces = [heading, ...(label ? [paragraph('origin', [plain(label)])] : []), ...written.flat()];
  if (isShort([block])) keepWhole(pieces);
  else keepEnd(written[0] ?? []);
  return pieces;
}

export function writeTranscript(scope: Scope, { title, level, source, turns }: Block<'transcript'>): Piece[] {
  return [
    titleOf(scope, level, 'blockTitle', title),
    paragraph('origin', [plain(source)]),
    ...turns.map(({ speaker, direction, runs }) =>
      paragraph('turn', [
        styled(speaker, 'speaker'),
        ...(direction ? [styled(` (${direction})`, 'direction')] : []),
        new TextRun({ break: 1 }),
        ...writeRuns(runs),
      ]),
    ),
  ];
}

/** "Van de redactie" within a line. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
