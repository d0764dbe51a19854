import type { Origin } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';
import type { Theme } from '../theme.ts';

/** The slides of a session. */
export interface Deck {
  title: string;
  description: string;
  keywords: string[];
  theme: Theme;
  /** Address of the page that it belongs to, from the root of the site. */
  page: string;
  slides: PlacedSlide[];
}

/** A slide in its deck. */
export type PlacedSlide = Slide & {
  /** The file that its text comes from, for messages. */
  file: string;
  /** Slides with one subject, whose titles differ in their number alone, share it and look alike. */
  series: string;
};

interface SlideBase {
  /** Unique in the deck, and read out as the title of the slide. */
  title: Run[];
  /** The part of the session that it belongs to, such as a work form. The slides of a part follow one another. */
  chapter: string;
  /** What the facilitator says and does; every slide has it. */
  notes: Run[][];
  /** Whether the text of the slide is a source's or our own; shown in its corner. */
  origin: Origin;
  /** The works that the text cites, "Denessen, 2017"; shown with its origin, so that the text itself reads on. */
  works: string[];
}

/** `picture` is the name of a pictogram. */
interface Pictured {
  picture: string;
  alt: string;
}

/** A slide, by its layout. Titles and texts go into placeholders of that layout. */
export type Slide =
  | (SlideBase & Pictured & { layout: 'title'; subtitle: Run[] })
  | (SlideBase & { layout: 'section'; text: Run[] })
  | (SlideBase & { layout: 'statement'; text: Run[] })
  | (SlideBase & { layout: 'bullets'; items: Run[][] })
  | (SlideBase & Pictured & { layout: 'picture'; text: Run[] })
  /** `first` is the number of its first item: the steps of a long work form go over several slides. */
  | (SlideBase & Pictured & { layout: 'workForm'; minutes: number; first: number; items: Run[][] })
  | QuotationSlide
  | (SlideBase & { layout: 'table'; head: Run[][]; rows: Run[][][]; summary: string })
  | (SlideBase & { layout: 'dialogue'; questions: Run[][] })
  /** Pages outside the site, to open from the slide; each address is shown too. */
  | (SlideBase & { layout: 'links'; links: Link[] })
  | (SlideBase & { layout: 'references'; items: Run[][] })
  /** About the deck itself. A file that knows where the site lives shows the address of the page after the first line. */
  | (SlideBase & { layout: 'colophon'; lines: Run[][] });

export interface Link {
  text: string;
  url: string;
}

/** Word for word, a part of it when it runs over several slides; the speaker stands on each. */
type QuotationSlide = SlideBase & {
  layout: 'quotation';
  runs: Run[];
  speaker: string;
  role?: string;
  source: string;
  /** Counted from 1. */
  part: number;
  parts: number;
};

export type SlideLayout = Slide['layout'];

/** A slide with the layout of this name. */
export type SlideOf<Layout extends SlideLayout> = Extract<Slide, { layout: Layout }>;

/** Most words of our own on one slide, its title not counted. */
export const mostWords = 40;

/** Most words of a quotation on one slide; a longer sentence stands alone. */
export const mostQuotedWords = 48;
