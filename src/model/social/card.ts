import type { Theme } from '../theme.ts';

/** Width and height in pixels of a social picture, the size that every network takes. */
export const pictureSize = { width: 1200, height: 630 };

/** Where an editor changes a text of the card, for the message when it does not fit. */
interface CardSource {
  file: string;
  titleField: string;
}

/** One of the marks before the start line. */
export interface Mark {
  /** Its own colour; without one it takes that of the paper. */
  theme?: Theme;
  /** Name of the pictogram in it. */
  pictogram?: string;
}

/** The marks before the start line, and which of them has reached it. */
export interface StartLine {
  marks: readonly Mark[];
  /** Counted from 0. */
  atLine?: number;
}

interface CardBase {
  /** Page that the picture belongs to. */
  address: string;
  source: CardSource;
  title: string;
  line: StartLine;
  /** What stands on the picture, for who can't see it. */
  alt: string;
}

/** The home page: its question over the whole width. */
export interface QuestionCard extends CardBase {
  layout: 'question';
}

/** A tip: its whole quotation. */
export interface QuotationCard extends CardBase {
  layout: 'quotation';
  theme: Theme;
  kind: string;
  pictogram: string;
  quotation: string;
  speaker: string;
  organisation: string;
}

/** Any other page: its title. */
export interface TitleCard extends CardBase {
  layout: 'title';
  /** Without a theme the picture is on paper. */
  theme?: Theme | undefined;
  kind?: string | undefined;
  pictogram: string;
}

/** What a social picture shows, decided before anything is drawn. */
export type SocialCard = QuestionCard | QuotationCard | TitleCard;
