import type { SheetItem, WorkForm } from '../pages.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { printNote } from './handouts.ts';
import { makePaper } from './paper.ts';
import type { PaperSetting } from './setting.ts';
import { section, Writer } from './writer.ts';

/** What each participant of a work form fills in. */
export function workFormSheet(workForm: WorkForm, setting: PaperSetting): PaperDocument {
  const writer = new Writer(setting);
  const { strings } = setting;
  const { sheet } = workForm;
  const items = sheet.items.map((item) => sheetItem(item, writer));
  return makePaper(workForm, 'sheet', writer, {
    heading: writer.runs(sheet.heading),
    ...(sheet.intro ? { lead: writer.runs(sheet.intro) } : {}),
    blocks: section(1, strings.documents.toFillIn, items, { note: printNote(sheet, writer) }),
  });
}

function sheetItem(item: SheetItem, writer: Writer): PaperBlock {
  const label = writer.runs(item.heading);
  switch (item.kind) {
    case 'lines':
      return { type: 'lines', label, count: item.lines };
    case 'check':
      return { type: 'choices', label, options: item.choices.map(writer.runs) };
    case 'scale':
      return { type: 'scale', label, from: item.from, to: item.to, steps: item.steps };
    case 'table': {
      const { columns, rowLabels, widths } = item;
      const rows = rowLabels?.length ?? item.rows ?? 0;
      return { type: 'form', label, columns, rows, ...(rowLabels ? { rowLabels } : {}), ...(widths ? { widths } : {}) };
    }
  }
}
