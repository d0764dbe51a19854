import type { SheetItem } from '../../model/pages.ts';
import { escapeXml } from '../xml/xml.ts';
import { table } from './html-blocks.ts';
import { htmlInlines, tag, type HtmlContext } from './html-inlines.ts';

/** A learning environment can leave out our stylesheet: what is to fill in is drawn with letters. */
const box = '\u2610';
const rule = '_'.repeat(40);

/** A thing to fill in on paper: lines, boxes to tick, numbers to choose from, or empty rows. */
export function htmlField(item: SheetItem, context: HtmlContext): string {
  const name = tag('p', {}, tag('strong', {}, htmlInlines(item.heading, context)));
  return tag('div', { class: 'field' }, `${name}${htmlSpace(item, context)}`);
}

function htmlSpace(item: SheetItem, context: HtmlContext): string {
  switch (item.kind) {
    case 'lines':
      return tag('p', { class: 'line', 'aria-hidden': 'true' }, rule).repeat(item.lines);
    case 'check':
      return tag(
        'ul',
        { class: 'choices' },
        item.choices.map((choice) => tag('li', {}, `${box} ${htmlInlines(choice, context)}`)).join(''),
      );
    case 'scale': {
      const steps = Array.from({ length: item.steps }, (_, index) => String(index + 1));
      return tag('p', {}, [escapeXml(item.from), ...steps, escapeXml(item.to)].join(' · '));
    }
    case 'table': {
      const labels = item.rowLabels ?? Array.from({ length: item.rows ?? 0 }, () => undefined);
      const empty = item.columns.slice(1).map(() => '<td></td>');
      const rows = labels.map((name) => {
        const first = name === undefined ? '<td></td>' : tag('th', { scope: 'row' }, escapeXml(name));
        return tag('tr', {}, first + empty.join(''));
      });
      return table(
        item.columns.map((column) => tag('th', { scope: 'col' }, escapeXml(column))).join(''),
        rows.join('\n'),
      );
    }
  }
}
