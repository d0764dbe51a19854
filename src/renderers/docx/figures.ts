import { ImageRun } from 'docx';
import type { Drawing, PaperBlock, PaperDocument } from '../../model/document/document.ts';
import { drawFigure, type DrawnFigure } from '../png/draw-figure.ts';
import { innerBlocks } from './contents.ts';
import { keepRows } from './keeping.ts';
import { paragraph, table, type Piece, type Row } from './pieces.ts';
import { plain, writeRuns } from './runs.ts';
import type { Scope } from './scope.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

const figureColumns = 2;

/** Pixels of 1/96 inch that a drawing may take: one leaves room for others on its page, and three rows are a page. */
const rooms = { single: { width: 250, height: 400 }, pair: { width: 270, height: 200 } };

export function writeFigure(scope: Scope, { label, ...drawing }: Block<'figure'>): Piece[] {
  return [...(label ? [paragraph('origin', [plain(label)])] : []), ...writeDrawing(scope, drawing)];
}

/** Two beside each other. What they are is the head of the table; without it, their first row is. */
export function writeFigures(scope: Scope, { label, items }: Block<'figures'>): Piece[] {
  const width = Math.floor(scope.width / figureColumns);
  const rows = Array.from({ length: Math.ceil(items.length / figureColumns) }, (_, index): Row => {
    const pair = items.slice(index * figureColumns, (index + 1) * figureColumns);
    return { isHead: index === 0 && !label, cells: pair.map((item) => writeDrawing(scope, item)) };
  });
  const head: Row[] = label ? [{ isHead: true, cells: [[paragraph('origin', [plain(label)])]] }] : [];
  const figures = table('figureTable', Array<number>(figureColumns).fill(width), [...head, ...rows]);
  keepRows(figures);
  return [figures];
}

function writeDrawing({ kit }: Scope, { file, alt, caption }: Drawing): Piece[] {
  const figure = kit.figures.get(file);
  if (!figure) throw new Error(`${file} was not drawn`);
  const { data, width, height } = figure;
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width, height },
    altText: { name: alt, description: alt },
  });
  return [
    paragraph('figure', [image], caption ? { keepNext: true } : {}),
    ...(caption ? [paragraph('figureCaption', writeRuns(caption))] : []),
  ];
}

/** The drawings of a document by file. */
export async function drawFigures(
  document: PaperDocument,
  root: string,
  colour: string,
): Promise<Map<string, DrawnFigure>> {
  const rooms = new Map(figureRooms(document.blocks));
  const drawn = [...rooms].map(async ([file, room]) => [file, await drawFigure(root, file, colour, room)] as const);
  return new Map(await Promise.all(drawn));
}

function figureRooms(blocks: readonly PaperBlock[]): [string, { width: number; height: number }][] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [[block.file, rooms.single]];
    if (block.type === 'figures') return block.items.map(({ file }): [string, typeof rooms.pair] => [file, rooms.pair]);
    return innerBlocks(block).flatMap(figureRooms);
  });
}
