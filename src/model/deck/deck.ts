import type { Run } from '../document/document.ts';
import type { Origin } from '../body/blocks.ts';
import type { Theme } from '../theme.ts';

/** The slides of a session. */
export interface Deck {
  title: string;
  description: string;
  keywords: string[];
  theme: Theme;
  /** Address of the page that it belongs to, from the root of the site. */
  page: string;
  slides: Slide[];
}

interface SlideBase {
  /** Unique in the deck, and read out as the title of the slide. */
  title: Run[];
  /** What the facilitator says and does; every slide has it. */
  notes: Run[][];
  /** Whether the text of the slide is a source's or our own; shown in its corner. */
  origin: Origin;
}

/** A slide, by its layout. Titles and texts go into placeholders of that layout. */
export type Slide =
  | (SlideBase & { layout: 'title'; subtitle: Run[] })
  | (SlideBase & { layout: 'section'; text: Run[] })
  | (SlideBase & { layout: 'statement'; text: Run[] })
  | (SlideBase & { layout: 'bullets'; items: Run[][] })
  /** `picture` is the name of a pictogram, or the path of an SVG below the project. */
  | (SlideBase & { layout: 'picture'; text: Run[][]; picture: string; alt: string })
  | (SlideBase & { layout: 'workForm'; minutes: number; items: Run[][] })
  /** Word for word, a part of it when it runs over several slides; the speaker stands on each. */
  | (SlideBase & { layout: 'quotation'; runs: Run[]; speaker: string; source: string; part: number; parts: number })
  | (SlideBase & { layout: 'table'; head: Run[][]; rows: Run[][][]; summary: string })
  | (SlideBase & { layout: 'dialogue'; question: Run[] });

export type SlideLayout = Slide['layout'];

/** Most words of our own on one slide, its title not counted. */
export const mostWords = 40;
