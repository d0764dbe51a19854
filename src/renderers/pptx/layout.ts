import type { SlideLayout } from '../../model/deck/deck.ts';

/** A place on a slide of 960 by 540 points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A colour of the theme: tx1 ink, bg1 paper, tx2 soft ink, bg2 the tint of the deck's theme, accent1 its colour. */
export type Colour = 'tx1' | 'tx2' | 'bg1' | 'bg2' | 'accent1';

/** How text of one level is set. */
export interface TextStyle {
  size: number;
  bold?: true;
  /** Ink without it. */
  colour?: Colour;
  /** Distance of lines, in parts of a single line; 1 without it. */
  spacing?: number;
  /** Points above each paragraph but the first. */
  before?: number;
  marker?: 'dash' | 'number';
  /** Left without it. */
  align?: 'r';
}

/** A field of a layout. Slides fill it by its key and inherit all the rest. */
export interface Field {
  key: 'title' | 'text' | 'minutes' | 'speaker' | 'picture' | 'table';
  /** The kind of placeholder, as the file names it. */
  kind: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'pic' | 'tbl';
  box: Box;
  anchor?: 't' | 'b';
  /** By level; a picture and a table have none. */
  styles: TextStyle[];
}

/** A shape of a layout that holds no text of the slide. */
export type Decoration =
  | { type: 'rectangle' | 'dot'; box: Box; colour: Colour }
  | { type: 'mark'; box: Box; colour: Colour; text: string; size: number };

export interface Layout {
  kind: SlideLayout;
  /** Size of its text in points. Layouts of one kind differ in it alone, from large to small. */
  size: number;
  ground: Colour;
  /** Colour of what stands in the foot. */
  footColour: Colour;
  fields: Field[];
  decorations: Decoration[];
  /** Whether the left of the ground is of another colour, to which the origin in the foot keeps. */
  isParted?: true;
}
