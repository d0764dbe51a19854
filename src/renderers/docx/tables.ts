import { HeightRule, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { runsText, type PaperBlock, type Run } from '../../model/document/document.ts';
import { columnWidths } from '../../model/document/column-widths.ts';
import { twips } from './measures.ts';
import { plain, writeRuns } from './runs.ts';
import { paragraph, type Piece, type Scope } from './scope.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/** A row of cells, each with what stands in it. */
export interface Row {
  cells: readonly (readonly Piece[])[];
  /** Repeated at the top of each page. */
  isHead?: boolean;
  /** Least height in twips. */
  height?: number;
  /** All columns are one. */
  isWide?: boolean;
}

/** A table in a style. Its rows stay whole. */
export function table(style: string, widths: readonly number[], rows: readonly Row[]): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    style,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      ({ cells, isHead, height, isWide }) =>
        new TableRow({
          cantSplit: true,
          ...(isHead && { tableHeader: true }),
          ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: isWide ? whole : (widths[column] ?? 0), type: WidthType.DXA },
                ...(isWide && { columnSpan: widths.length }),
              }),
          ),
        }),
    ),
  });
}

/** Cells of a row, each one paragraph: the first names the row. */
function rowOf(scope: Scope, cells: readonly (readonly Run[])[]): Row {
  return {
    cells: cells.map((runs, column) => [
      paragraph(scope, column === 0 ? 'tableRowHead' : 'tableText', writeRuns(runs)),
    ]),
  };
}

function headOf(scope: Scope, cells: readonly (readonly Run[])[]): Row {
  return { isHead: true, cells: cells.map((runs) => [paragraph(scope, 'tableHead', writeRuns(runs))]) };
}

export function writeTable(scope: Scope, { head, rows }: Block<'table'>): Piece[] {
  const widths = columnWidths(
    [head, ...rows].map((row) => row.map(runsText)),
    scope.width,
  );
  return [table('readingTable', widths, [headOf(scope, head), ...rows.map((row) => rowOf(scope, row))])];
}

export function writeSchedule(scope: Scope, { rows }: Block<'schedule'>): Piece[] {
  const { schedule, minutes: unit } = scope.kit.labels;
  const narrow = [twips(30), twips(24)];
  const widths = [...narrow, scope.width - narrow.reduce((sum, width) => sum + width, 0)];
  const titles = [schedule.time, schedule.duration, schedule.activity];
  const head = headOf(
    scope,
    titles.map((text) => [{ text }]),
  );
  const body = rows.map(({ from, minutes, heading, text }): Row => ({
    cells: [
      [paragraph(scope, 'tableRowHead', [plain(`${clock(from)}–${clock(from + minutes)}`)])],
      [paragraph(scope, 'tableText', [plain(`${minutes} ${unit}`)])],
      [
        paragraph(scope, 'tableRowHead', writeRuns(heading)),
        ...(text ? [paragraph(scope, 'tableText', writeRuns(text))] : []),
      ],
    ],
  }));
  return [table('readingTable', widths, [head, ...body])];
}

/** Room to write in a row of a form. */
const writingHeight = twips(13);

export function writeForm(scope: Scope, { label, columns, rows, rowLabels }: Block<'form'>): Piece[] {
  const question = paragraph(scope, 'sheetQuestion', writeRuns(label));
  const head = headOf(
    scope,
    columns.map((text) => [{ text }]),
  );
  const names = rowLabels ?? Array.from({ length: rows }, () => '');
  const widths = formWidths(columns.length, rowLabels !== undefined, scope.width);
  const body = names.map((name, row): Row => ({
    height: writingHeight,
    cells: columns.map((_, column) => {
      const hasName = column === 0 && name !== '';
      const style = hasName ? 'tableRowHead' : 'tableText';
      return [paragraph(scope, style, hasName ? [plain(name)] : [], { keepNext: row < names.length - 1 })];
    }),
  }));
  return [question, table('fillTable', widths, [head, ...body])];
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

/** Minutes as on a clock that begins at 0: 0:05, 1:15. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
