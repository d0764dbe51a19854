import { Bookmark } from 'docx';
import type { HeadingLevel, Run } from '../../model/document/document.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import type { DrawnFigure } from '../png/draw-figure.ts';
import { bookmarkOf } from './contents.ts';
import type { ListCount } from './numbering.ts';
import { paragraph, type ParagraphPiece } from './pieces.ts';
import { writeRuns } from './runs.ts';

/** What all of a document shares while it is written. */
export interface Kit {
  labels: PaperLabels;
  lists: ListCount;
  /** The figures of the document by file. */
  figures: ReadonlyMap<string, DrawnFigure>;
  /** Headings have bookmarks for the contents. */
  hasContents: boolean;
  /** How many headings that the contents list are written. */
  listed: number;
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
}

/** A title: a heading of its level, or in a style when it has none. The contents list those of level 1. */
export function titleOf(
  { kit }: Scope,
  level: HeadingLevel | undefined,
  style: string,
  runs: readonly Run[],
): ParagraphPiece {
  const children = writeRuns(runs);
  if (level === undefined) return paragraph(style, children);
  const isListed = kit.hasContents && level === 1;
  const marked = isListed ? [new Bookmark({ id: bookmarkOf(kit.listed++), children })] : children;
  return paragraph(`Heading${level}`, marked);
}
