import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { ParagraphPiece, Piece, Row, TablePiece } from './pieces.ts';

/** Above a heading that has its kind close above it, in twips. */
const closeSpace = 40;

/** Pieces as elements of WordprocessingML. */
export function pack(pieces: readonly Piece[]): (Paragraph | Table)[] {
  return pieces.map((piece) => (piece.type === 'table' ? packTable(piece) : packParagraph(piece)));
}

function packParagraph(piece: ParagraphPiece): Paragraph {
  const { style, children, list, keepNext, keepLines, beginsPage, isClose, endsBox } = piece;
  const end = { style: BorderStyle.SINGLE, size: 8, space: 6, color: { theme: 'dark1' } } as const;
  return new Paragraph({
    style,
    children,
    ...(keepNext !== undefined && { keepNext }),
    ...(keepLines && { keepLines }),
    ...(beginsPage && { pageBreakBefore: true }),
    ...(list && { numbering: { reference: 'list', instance: list.number, level: list.level } }),
    ...(endsBox && { border: { bottom: end } }),
    ...(isClose && { spacing: { before: closeSpace } }),
  });
}

function packTable({ style, widths, rows }: TablePiece): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    style,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((row) => packRow(row, widths, whole)),
  });
}

/**
 * A style of tables keeps rows whole, and lines of a cell stay together by their own style. LibreOffice knows neither of
 * a row of more paragraphs, so that has to be told itself.
 */
function packRow({ cells, isHead, height }: Row, widths: readonly number[], whole: number): TableRow {
  const isWide = cells.length < widths.length;
  return new TableRow({
    ...(cells.some((cell) => cell.length > 1) && { cantSplit: true }),
    ...(isHead && { tableHeader: true }),
    ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (cell, column) =>
        new TableCell({
          children: pack(cell),
          width: { size: isWide ? whole : (widths[column] ?? 0), type: WidthType.DXA },
          ...(isWide && { columnSpan: widths.length }),
        }),
    ),
  });
}
