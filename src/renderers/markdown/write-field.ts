import type { SheetItem } from '../../model/pages.ts';
import { escapeText } from './escape.ts';
import { joinBlocks, tableOf, writeParagraph } from './write-blocks.ts';
import { writeInlines, type Context } from './write-inlines.ts';

/** A thing to fill in: rules to write on, boxes to tick, numbers to choose from, or empty rows. */
export function writeField(item: SheetItem, context: Context): string {
  return joinBlocks([writeParagraph(item.heading, context), writeSpace(item, context)]);
}

function writeSpace(item: SheetItem, context: Context): string {
  switch (item.kind) {
    case 'lines':
      return Array.from({ length: item.lines }, () => '___').join('\n\n');
    case 'check':
      return item.choices.map((choice) => `- [ ] ${writeInlines(choice, context)}`).join('\n');
    case 'scale': {
      const steps = Array.from({ length: item.steps }, (_, index) => String(index + 1));
      return [escapeText(item.from), ...steps, escapeText(item.to)].join(' · ');
    }
    case 'table': {
      const labels = item.rowLabels ?? Array.from({ length: item.rows ?? 0 }, () => '');
      const rows = labels.map((name) => [escapeText(name), ...item.columns.slice(1).map(() => '')]);
      return tableOf(item.columns.map(escapeText), rows);
    }
  }
}
