import { join } from 'node:path';
import { clockSpan } from '../../model/document/clock.ts';
import type { Drawing, PaperBlock, PaperDocument } from '../../model/document/document.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import { readDrawing, type TypesetPages, type Typesetter } from './typst.ts';

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

/** Sets a document on pages of A4. */
export function documentPages(typesetter: Typesetter, document: PaperDocument, settings: PageSettings): TypesetPages {
  const { labels, ink, address, date, root } = settings;
  const pictures: Record<string, string> = {};
  const place = (drawing: Drawing): object => {
    const picture = `${drawing.file.replaceAll(/\W/g, '-')}.svg`;
    pictures[picture] = readDrawing(join(root, drawing.file), ink);
    return { ...drawing, picture };
  };
  const prepare = (block: PaperBlock): object => {
    if (block.type === 'figure') return place(block);
    if (block.type === 'figures') return { ...block, items: block.items.map(place) };
    if (block.type === 'schedule') {
      return { ...block, rows: block.rows.map((row) => ({ ...row, time: clockSpan(row.from, row.minutes) })) };
    }
    return withChildren(block, prepare);
  };
  const blocks = document.blocks.map(prepare);
  return typesetter.setPages('document.typ', { document: { ...document, blocks }, labels, address: address ?? null }, pictures, date);
}

/** The same block with the blocks inside it prepared. */
function withChildren(block: PaperBlock, prepare: (block: PaperBlock) => object): object {
  switch (block.type) {
    case 'list':
    case 'statements':
      return { ...block, items: block.items.map((item) => item.map(prepare)) };
    case 'box':
      return { ...block, blocks: block.blocks.map(prepare) };
    case 'cards':
      return { ...block, cards: block.cards.map((card) => ({ ...card, blocks: card.blocks.map(prepare) })) };
    default:
      return block;
  }
}
