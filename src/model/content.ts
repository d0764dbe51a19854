import type { ReferenceData } from '../schemas/bibliography.ts';
import type { MasterclassData } from '../schemas/masterclass.ts';
import type { PageData } from '../schemas/page.ts';
import type { PodcastData } from '../schemas/podcast.ts';
import type { QuotationData } from '../schemas/quotation.ts';
import type { SourceText } from '../schemas/values.ts';
import type { TermData } from '../schemas/term.ts';
import type { TheoryData } from '../schemas/theory.ts';
import type { TipData } from '../schemas/tip.ts';
import type { WorkFormData } from '../schemas/work-form.ts';

/** One entry as it stands in the content folder: valid data, and a body that is not yet read. */
export interface ContentEntry<Data> {
  /** Path below the project. */
  file: string;
  data: Data;
  body: string;
  /** Line of the file on which the body starts, counted from 1. */
  bodyLine: number;
}

/** Everything in the content folder, valid by schema; relations are not yet checked. */
export interface Content {
  tips: ContentEntry<TipData>[];
  masterclasses: ContentEntry<MasterclassData>[];
  theory: ContentEntry<TheoryData>[];
  workForms: ContentEntry<WorkFormData>[];
  podcast: ContentEntry<PodcastData>[];
  pages: ContentEntry<PageData>[];
  terms: TermData[];
  bibliography: ReferenceData[];
  /** Who says what in the sources. */
  ledger: QuotationData[];
  /** The full text of the sources. */
  sourceTexts: Record<SourceText, string>;
  /** English words and phrases to mark in Dutch text. */
  english: string[];
  /** Paths of the drawings, below the project. */
  drawings: string[];
  /** Tells on which line of a file a field stands. The content store keeps no lines. */
  lineOf?: LineOf;
}

/**
 * Line on which a field stands, by the name that messages give it: `minutes.guide`, `steps[2].text`, and in a list
 * `agency.pages` or `[3].pages`. Undefined when no such field is there.
 */
export type LineOf = (file: string, field: string) => number | undefined;
