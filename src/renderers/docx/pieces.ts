import { TextRun, type ParagraphChild } from 'docx';

/** What stands below each other in a document or a cell, before it is XML: it can still be told where to break. */
export type Piece = ParagraphPiece | TablePiece;

/** A paragraph in a style. Nearly all its looks come from there. */
export interface ParagraphPiece {
  type: 'paragraph';
  style: string;
  children: readonly ParagraphChild[];
  /** Number of the list that counts it, and its level in it. */
  list?: { number: number; level: number };
  /** False where its style would keep it with the next. */
  keepNext?: boolean;
  keepLines?: boolean;
  beginsPage?: boolean;
  /** A heading that has its kind close above it. */
  isClose?: boolean;
  /** Has the last line of a box below it. */
  endsBox?: boolean;
}

export interface TablePiece {
  type: 'table';
  style: string;
  /** Of the columns, in twips. */
  widths: readonly number[];
  rows: readonly Row[];
}

/** A row of cells, each with what stands in it. When there is one cell to more columns, it is as wide as all. */
export interface Row {
  cells: readonly (readonly Piece[])[];
  /** Repeated at the top of each page. */
  isHead?: boolean;
  /** Least height in twips. */
  height?: number;
}

export function paragraph(
  style: string,
  children: readonly ParagraphChild[],
  options: Partial<ParagraphPiece> = {},
): ParagraphPiece {
  return { type: 'paragraph', style, children, ...options };
}

export function table(style: string, widths: readonly number[], rows: readonly Row[]): TablePiece {
  return { type: 'table', style, widths, rows };
}

/** What Word wants behind a table where no text follows, as low as can be. */
export function gap(): ParagraphPiece {
  return paragraph('gap', [new TextRun('\u00a0')]);
}

/** All paragraphs of a piece, those in cells too, in the order in which they are read. */
export function paragraphsOf(piece: Piece): ParagraphPiece[] {
  if (piece.type === 'paragraph') return [piece];
  return piece.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.flatMap(paragraphsOf)));
}
