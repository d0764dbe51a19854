import { TextRun, type ParagraphChild } from 'docx';
import { clockSpan } from '../../model/document/clock.ts';
import { runsText, type PaperBlock, type Run } from '../../model/document/document.ts';
import { columnWidths } from '../../model/document/column-widths.ts';
import { keepRows } from './keeping.ts';
import { twips } from './measures.ts';
import { paragraph, table, type Piece, type Row, type TablePiece } from './pieces.ts';
import { plain, writeRuns } from './runs.ts';
import type { Scope } from './scope.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/** Cells of a row, each one paragraph: the first names the row. */
function rowOf(cells: readonly (readonly Run[])[]): Row {
  return {
    cells: cells.map((runs, column) => [paragraph(column === 0 ? 'tableRowHead' : 'tableText', writeRuns(runs))]),
  };
}

function headOf(cells: readonly (readonly Run[])[]): Row {
  return { isHead: true, cells: cells.map((runs) => [paragraph('tableHead', writeRuns(runs))]) };
}

export function writeTable(scope: Scope, { head, rows }: Block<'table'>): Piece[] {
  const widths = columnWidths(
    [head, ...rows].map((row) => row.map(runsText)),
    scope.width,
  );
  return [kept(table('readingTable', widths, [headOf(head), ...rows.map(rowOf)]))];
}

export function writeSchedule(scope: Scope, { rows }: Block<'schedule'>): Piece[] {
  const { schedule, minutes: unit } = scope.kit.labels;
  const narrow = [twips(30), twips(24)];
  const widths = [...narrow, scope.width - narrow.reduce((sum, width) => sum + width, 0)];
  const titles = [schedule.time, schedule.duration, schedule.activity];
  const head = headOf(titles.map((text) => [{ text }]));
  const body = rows.map(({ from, minutes, heading, text }): Row => ({
    cells: [
      [paragraph('tableRowHead', [plain(clockSpan(from, minutes))])],
      [paragraph('tableText', [plain(`${minutes} ${unit}`)])],
      [paragraph('tableText', activityOf(heading, text))],
    ],
  }));
  return [kept(table('readingTable', widths, [head, ...body]))];
}

/** One paragraph, since LibreOffice may cut a row between two. */
function activityOf(heading: readonly Run[], text: readonly Run[] | undefined): ParagraphChild[] {
  const title = writeRuns(heading.map((run) => ({ ...run, bold: true })));
  return text ? [...title, new TextRun({ break: 1 }), ...writeRuns(text)] : title;
}

/** Room to write in a row of a form. */
const writingHeight = twips(11);

export function writeForm(scope: Scope, { label, columns, rows, rowLabels, widths: shares }: Block<'form'>): Piece[] {
  const question = paragraph('sheetQuestion', writeRuns(label));
  const head = headOf(columns.map((text) => [{ text }]));
  const names = rowLabels ?? Array.from({ length: rows }, () => '');
  const widths = shares
    ? sharedWidths(shares, scope.width)
    : formWidths(columns.length, rowLabels !== undefined, scope.width);
  const body = names.map((name): Row => ({
    height: writingHeight,
    cells: columns.map((_, column) => {
      const hasName = column === 0 && name !== '';
      const style = hasName ? 'tableRowHead' : 'tableText';
      return [paragraph(style, hasName ? [plain(name)] : [])];
    }),
  }));
  return [question, kept(table('fillTable', widths, [head, ...body]))];
}

function sharedWidths(shares: readonly number[], room: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((share / sum) * room));
}

/** Columns to write in are of one width; one with names is narrower. */
function formWidths(count: number, hasNames: boolean, room: number): number[] {
  const name = hasNames && count > 1 ? Math.round(room * namesShare(count)) : Math.floor(room / count);
  const rest = count > 1 ? Math.floor((room - name) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, column) => (column === 0 ? name : rest));
}

function namesShare(count: number): number {
  return count === 2 ? 0.3 : 0.8 / count;
}

function kept(piece: TablePiece): TablePiece {
  keepRows(piece);
  return piece;
}
