import { Paragraph, type ParagraphChild, type Table } from 'docx';
import type { DrawnFigure } from '../png/draw-figure.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import type { ListCount } from './numbering.ts';

/** What stands below each other in a document or a cell. */
export type Piece = Paragraph | Table;

/** What all of a document shares while it is written. */
export interface Kit {
  labels: PaperLabels;
  lists: ListCount;
  /** The figures of the document by file. */
  figures: ReadonlyMap<string, DrawnFigure>;
  /** Headings have bookmarks for the contents. */
  hasContents: boolean;
  /** The next paragraph begins a page. */
  breaksPage: boolean;
  headings: number;
}

/** Where in a document something is written. */
export interface Scope {
  kit: Kit;
  /** Room in twips. */
  width: number;
  /** Style of running text. */
  text: 'Normal' | 'cardText';
  /** How many lists it stands in. */
  depth: number;
  /** Its last paragraph stays on the page of what follows. */
  keepsNext: boolean;
}

interface ParagraphOptions {
  keepNext?: boolean;
  /** Number of the list that counts it, and its level in it. */
  list?: { number: number; level: number };
}

/**
 * A paragraph in a style. All its looks come from there. The first one after a page break begins the page, so write
 * paragraphs in the order in which they are read.
 */
export function paragraph(
  { kit }: Scope,
  style: string,
  children: readonly ParagraphChild[],
  { keepNext, list }: ParagraphOptions = {},
): Paragraph {
  const breaksPage = kit.breaksPage;
  kit.breaksPage = false;
  return new Paragraph({
    style,
    children,
    ...(keepNext && { keepNext }),
    ...(breaksPage && { pageBreakBefore: true }),
    ...(list && { numbering: { reference: 'list', instance: list.number, level: list.level } }),
  });
}
