import type { Origin } from '../body/blocks.ts';
import type { Theme } from '../theme.ts';

/**
 * A text on paper or to edit, the same for every file format: PDF and DOCX show this and nothing else. It holds no
 * addresses inside the site, no markup of a page and no place on paper.
 */
export interface PaperDocument {
  /** Unique among all documents: "Over de streep: deelnemersblad". */
  title: string;
  /** What stands above the title: "Werkvorm · deelnemersblad". */
  kicker: string;
  /** The title as it is shown, with its English words marked. */
  heading: Run[];
  /** One or two sentences below the title. */
  lead?: Run[];
  /** For the properties of the file. */
  description: string;
  keywords: string[];
  theme?: Theme;
  /** Long documents begin with their contents: the headings of level 1. */
  hasContents: boolean;
  facts: { label: string; value: string }[];
  blocks: PaperBlock[];
  /** Address of the page that it belongs to, from the root of the site. */
  page: string;
  /** False where sheets go to different people: a number among a total tells that others get something else. */
  hasPageNumbers?: false;
  /** The last lines, small: its edition and what one may do with it. */
  colophon?: Run[][];
}

/** A stretch of text in one manner. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  /** English words among Dutch ones. */
  lang?: 'en';
  /** Address outside the site. */
  url?: string;
}

export type HeadingLevel = 1 | 2 | 3;

/** `file` is the path of an SVG below the project. */
export interface Drawing {
  file: string;
  alt: string;
  caption?: Run[];
}

export type BoxKind = 'question' | 'nuance' | 'case' | 'task' | 'missing' | 'safety';

/** A part of a document, in reading order. Every renderer handles each of these types. */
export type PaperBlock =
  /**
   * Level 1 is a section; the title of the document stands above all. `origin` is shown beside it, and so is `note`, such
   * as how many of a sheet to print. With `isWhole`, what stands below it, up to the next heading of its level or above,
   * stays on one page where it fits.
   */
  | { type: 'heading'; level: HeadingLevel; runs: Run[]; origin?: Origin; note?: string; isWhole?: true }
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'list'; ordered: boolean; items: PaperBlock[][] }
  | { type: 'table'; head: Run[][]; rows: Run[][][] }
  /** Word for word; the speaker and the source always stand with it. */
  | { type: 'quotation'; runs: Run[]; speaker: string; source: string }
  /** What a facilitator may say, in our words. */
  | { type: 'say'; runs: Run[] }
  /** With a level, its title is a heading. */
  | { type: 'box'; kind: BoxKind; title: Run[]; level?: HeadingLevel; blocks: PaperBlock[]; origin: Origin }
  /** To cut out; in a document to read they stand below each other. With a level, the titles of cards are one deeper. */
  | { type: 'cards'; title: Run[]; level?: HeadingLevel; cards: { title: Run[]; blocks: PaperBlock[] }[] }
  /** `label` says whose they are. */
  | { type: 'statements'; title: Run[]; level?: HeadingLevel; label?: string; items: PaperBlock[][] }
  | {
      type: 'transcript';
      title: Run[];
      level?: HeadingLevel;
      source: string;
      turns: { speaker: string; direction?: string; runs: Run[] }[];
    }
  | ({ type: 'figure'; label?: string } & Drawing)
  /** Drawings that follow one another, two beside each other. */
  | { type: 'figures'; label?: string; items: Drawing[] }
  /** Works in small type. */
  | { type: 'references'; items: Run[][] }
  /** One row for each part of a session, with when it begins and ends, counted from the first minute. */
  | { type: 'schedule'; rows: { from: number; minutes: number; heading: Run[]; text?: Run[] }[] }
  /** To write on. */
  | { type: 'lines'; label: Run[]; count: number }
  /** To tick. */
  | { type: 'choices'; label: Run[]; options: Run[][] }
  /** One of the steps between two ends. */
  | { type: 'scale'; label: Run[]; from: string; to: string; steps: number }
  /** A table to fill in: empty rows, or rows with a name in the first column. Columns share the width by `widths`. */
  | { type: 'form'; label: Run[]; columns: string[]; rows: number; rowLabels?: string[]; widths?: number[] }
  /** With `isRightHand`, what follows begins a sheet of its own, also when both sides of paper are printed. */
  | { type: 'pageBreak'; isRightHand?: true };

export type PaperBlockType = PaperBlock['type'];

/** The words of a stretch of text. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
