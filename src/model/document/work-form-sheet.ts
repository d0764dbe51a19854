import type { InterfaceStrings } from '../../schemas/interface.ts';
import { fill } from '../fill.ts';
import type { Reference, SheetItem, WorkForm } from '../pages.ts';
import { partBody } from '../sections.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { findReferences, referenceSection } from './references.ts';
import { documentHead } from './title.ts';
import { Writer } from './writer.ts';

/** What participants of a work form get: the sheet to fill in, then all there is to hand out, each on paper of its own. */
export function workFormSheet(
  workForm: WorkForm,
  strings: InterfaceStrings,
  references: readonly Reference[],
): PaperDocument {
  const writer = new Writer(strings);
  const { sheet, title } = workForm;
  const { workForms: text } = strings;
  return {
    ...documentHead(workForm, 'sheet', strings),
    description: fill(text.handoutsDescription, { title }),
    heading: writer.runs(sheet.heading),
    ...(sheet.intro ? { lead: writer.runs(sheet.intro) } : {}),
    hasContents: false,
    facts: [],
    blocks: [
      ...sheet.items.map((item) => sheetItem(item, writer)),
      ...partBody(workForm).handouts.flatMap((handout): PaperBlock[] => {
        // Sheets go to different people, so that each has its own sources.
        const own = new Writer(strings);
        const blocks = own.blocks(handout, 1);
        return [
          { type: 'pageBreak' },
          ...blocks,
          ...referenceSection(2, findReferences(own.cited, references), strings),
        ];
      }),
    ],
  };
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
      const { columns, rowLabels } = item;
      const rows = rowLabels?.length ?? item.rows ?? 0;
      return { type: 'form', label, columns, rows, ...(rowLabels ? { rowLabels } : {}) };
    }
  }
}
