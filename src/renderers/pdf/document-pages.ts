import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockSpan } from '../../model/document/clock.ts';
import { columnWidths } from '../../model/document/column-widths.ts';
import {
  runsText,
  type Drawing,
  type PaperBlock,
  type PaperDocument,
  type Run,
} from '../../model/document/document.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import { formWidths } from './form-widths.ts';
import { contentFault } from './faults.ts';
import type { TypesetPages, Typesetter } from './typst.ts';

/** What a document needs besides its own text. */
export interface PageSettings {
  labels: PaperLabels;
  /** Colour of the lines of drawings. */
  ink: string;
  /** Address of the page that the document belongs to, as a reader can type it; absent when it is not known. */
  address?: string;
  /** ISO day. */
  date: string;
  /** Folder of the project, for drawings. */
  root: string;
}

/**
 * Sets a document on pages of A4.
 *
 * @throws {ContentError} when a text does not fit, or has a sign that the fonts lack.
 */
export function documentPages(typesetter: Typesetter, document: PaperDocument, settings: PageSettings): TypesetPages {
  const { labels, ink, address, date, root } = settings;
  const pictures: Record<string, string> = {};
  const place = (drawing: Drawing): object => {
    const picture = `${drawing.file.replaceAll(/\W/g, '-')}.svg`;
    pictures[picture] = readFileSync(join(root, drawing.file), 'utf8').replaceAll('currentColor', ink);
    return { ...drawing, picture };
  };
  const data = {
    document: { ...document, blocks: prepared(document.blocks, place) },
    labels,
    ...(address === undefined ? {} : { address }),
  };
  try {
    return typesetter.setPages('document.typ', data, pictures, date);
  } catch (error) {
    const file = `${document.title} (${document.page})`;
    throw contentFault(error, 'de PDF', [{ file, text: document }]) ?? error;
  }
}

/** Blocks with what their drawing on a page asks. */
function prepared(blocks: readonly PaperBlock[], place: (drawing: Drawing) => object): object[] {
  const inside = (some: readonly PaperBlock[]): object[] => prepared(some, place);
  return blocks.map((block, index): object => {
    switch (block.type) {
      case 'paragraph':
        return leadsTo(block, blocks[index + 1]) ? { ...block, leads: true } : block;
      case 'figure':
        return place(block);
      case 'figures':
        return { ...block, items: block.items.map(place) };
      case 'schedule':
        return { ...block, rows: block.rows.map((row) => ({ ...row, time: clockSpan(row.from, row.minutes) })) };
      case 'table':
        return {
          ...block,
          widths: columnWidths(
            [block.head, ...block.rows].map((row) => row.map(runsText)),
            1000,
          ),
        };
      case 'form':
        return { ...block, widths: formWidths(block) };
      case 'list':
      case 'statements':
        return { ...block, items: block.items.map(inside) };
      case 'box':
        return { ...block, blocks: inside(block.blocks) };
      case 'cards':
        return { ...block, cards: block.cards.map((card) => ({ ...card, blocks: inside(card.blocks) })) };
      default:
        return block;
    }
  });
}

/** More lines than this may stand apart from what they lead to. */
const longestLead = 700;

/** Whether a paragraph must stay on the page of what follows it. */
function leadsTo({ runs }: { runs: readonly Run[] }, next: PaperBlock | undefined): boolean {
  const text = runsText(runs);
  if (!next || text.length > longestLead) return false;
  if (['say', 'table', 'schedule', 'form', 'figure', 'figures', 'statements', 'cards'].includes(next.type)) return true;
  return next.type === 'list' && text.trimEnd().endsWith(':');
}
