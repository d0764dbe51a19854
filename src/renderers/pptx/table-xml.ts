import type { SlideOf } from '../../model/deck/deck.ts';
import { runsText, type Run } from '../../model/document/document.ts';
import type { Box } from './layout.ts';
import { countLines } from '../../model/deck/measure-text.ts';
import { namedXml, placeholderXml, positionXml } from './shapes-xml.ts';
import { paragraphsXml } from './text-xml.ts';
import { tableStyle } from './theme-xml.ts';
import { toUnits } from './xml.ts';

type TableSlide = Pick<SlideOf<'table'>, 'head' | 'rows'>;

/** Points around the text of a cell; above and below it as many as the table has room for. */
const margin = { across: 10, least: 0.9, most: 7 } as const;
const lineHeight = 1.15;
/** The widest and narrowest column, counted as letters, when columns share the width. */
const leastLetters = 12;
const mostLetters = 52;

/** A table whose first row is its head; columns share the width by their longest text. */
export function tableXml(
  slide: Pick<SlideOf<'table'>, 'head' | 'rows' | 'summary'>,
  frame: { id: number; name: string; box: Box; size: number },
): string {
  const { id, name, box, size } = frame;
  const widths = columnWidths(slide, box.width);
  const least = rowHeights(slide, widths, size);
  const room = (box.height - sum(least)) / least.length / 2;
  const down = Math.min(margin.most, margin.least + Math.max(0, room));
  const heights = least.map((height) => height + 2 * (down - margin.least));
  const isNumeric = widths.map((_, column) => slide.rows.every((row) => /^\d+$/.test(runsText(row[column] ?? []))));
  const rows = [slide.head, ...slide.rows].map((cells, index) => {
    const drawn = cells.map((cell, column) => cellXml(cell, down, isNumeric[column] === true));
    return `<a:tr h="${toUnits(heights[index] ?? 0)}">${drawn.join('')}</a:tr>`;
  });
  return [
    `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(id, name, slide.summary)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${placeholderXml('table', 'tbl')}</p:nvGraphicFramePr>`,
    positionXml({ ...box, height: sum(heights) }, 'p:xfrm'),
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
    `<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${tableStyle}</a:tableStyleId></a:tblPr>`,
    `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${toUnits(width)}"/>`).join('')}</a:tblGrid>`,
    `${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
  ].join('');
}

/** The least height of a table of this width, in points. */
export function tableHeight(slide: TableSlide, width: number, size: number): number {
  return sum(rowHeights(slide, columnWidths(slide, width), size));
}

function cellXml(cell: readonly Run[], room: number, isRight: boolean): string {
  const [across, down] = [toUnits(margin.across), toUnits(room)];
  const text = paragraphsXml([{ runs: cell }]);
  const aligned = isRight ? text.replace('<a:p>', '<a:p><a:pPr algn="r"/>') : text;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${aligned}</a:txBody><a:tcPr marL="${across}" marR="${across}" marT="${down}" marB="${down}" anchor="ctr"/></a:tc>`;
}

function columnWidths({ head, rows }: TableSlide, width: number): number[] {
  const letters = head.map((cell, column) => {
    const longest = Math.max(...[cell, ...rows.map((row) => row[column] ?? [])].map((text) => runsText(text).length));
    return Math.min(mostLetters, Math.max(leastLetters, longest));
  });
  const total = sum(letters);
  return letters.map((count) => Math.floor((count / total) * width));
}

function rowHeights({ head, rows }: TableSlide, widths: readonly number[], size: number): number[] {
  return [head, ...rows].map((cells, index) => {
    const setting = { size, bold: index === 0, spacing: 1, before: 0, indent: 0 };
    const lines = cells.map((cell, column) => countLines(cell, setting, (widths[column] ?? 0) - 2 * margin.across));
    return Math.max(1, ...lines) * size * lineHeight + 2 * margin.least;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
