import { columnWidths } from '../../model/document/column-widths.ts';

/** Names of rows take at most this part of the width, so that there is room to write. */
const widestNames = 0.4;
/** Stands for what will be written in a cell. */
const written = 'woord '.repeat(8);

/** How the columns of a form share its width. Columns to write in are equally wide; one with names is as wide as those. */
export function formWidths(form: { columns: string[]; rowLabels?: string[]; widths?: number[] }): number[] {
  const { columns, rowLabels, widths } = form;
  if (widths) return widths;
  const [first] = columns;
  if (!rowLabels || first === undefined || columns.length === 1) return columns.map(() => 1);
  const empty = columns.slice(1);
  const row = (name: string): string[] => [name, ...empty.map(() => written)];
  const [names = 0] = columnWidths([first, ...rowLabels].map(row), 1000);
  const share = Math.min(names / 1000, widestNames);
  return [share, ...empty.map(() => (1 - share) / empty.length)];
}
