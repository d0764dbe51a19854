import type { ProgrammeItem } from '../schemas/masterclass.ts';
import type { Minutes } from '../schemas/shared.ts';
import type { Companion, Moment, Phase, Sector, SourceText } from '../schemas/values.ts';
import type { Handout, SheetField } from '../schemas/work-form.ts';
import type { Person, ReferenceData } from '../schemas/bibliography.ts';
import type { Block, Inline } from './body/blocks.ts';
import type { Theme } from './theme.ts';

/** What every page of the content has. Relations are resolved: a page holds the pages it belongs with. */
interface PageBase {
  slug: string;
  /** From the root of the site, such as `/tips/growth-mindset/`. */
  address: string;
  /** Path of the file it comes from. */
  file: string;
  title: string;
  /** The title with its English words marked. */
  heading: Inline[];
  description: string;
  /** The description with its English words marked. */
  descriptionText: Inline[];
  keywords: string[];
  body: Block[];
  /** What stands apart; only a work form or a masterclass can have it. */
  background?: Background;
  /** Number of words on the page and its background, without its titles. */
  words: number;
  /** Works that the page cites, by author. */
  references: Reference[];
  /** Terms that the page uses. */
  terms: Term[];
}

interface Speaker {
  name: string;
  organisation: string;
}

export interface Tip extends PageBase {
  kind: 'tip';
  order: number;
  theme: Theme;
  speaker: Speaker;
  quotation: Inline[];
  link?: { url: string; text: string };
  with: Companion[];
  sectors: Sector[];
  /** Told under the quotation where research does not bear it out. */
  caution?: Inline[];
  action: Inline[];
  moment: Moment;
  minutes: number;
  smaller: Inline[];
  bigger: Inline[];
  question: Inline[];
  summary: Inline[];
  masterclass: Masterclass;
  theory: Theory[];
  workForms: WorkForm[];
  previous?: Tip;
  next?: Tip;
}

/** One block of a programme; `page` is the work form or theory page, and is absent for another activity. */
export interface ProgrammeBlock {
  kind: ProgrammeItem['kind'];
  heading: Inline[];
  page?: WorkForm | Theory;
  phase: Phase;
  minutes: Minutes;
  /** For the facilitator. */
  text?: Inline[];
  /** What participants read, of an activity without a page. */
  screen?: Inline[];
}

/** What someone said about a pilot. */
export interface Experience {
  quotation: Inline[];
  speaker: string;
  role?: string;
  source: SourceText;
}

/** What is needed to run a masterclass or a variant. */
export interface Session {
  outcomes: Inline[][];
  start: Inline[];
  programme: ProgrammeBlock[];
  films: { heading: Inline[]; reference?: Reference; text: Inline[] }[];
  experience?: Inline[];
  experiences: Experience[];
  ownAction: { text: Inline[]; tips: Tip[] };
  preparation: Inline[][];
  materials: Inline[][];
}

export interface Masterclass extends PageBase {
  kind: 'masterclass';
  order: number;
  theme: Theme;
  goal: Inline[];
  yields: Inline[];
  audience: Inline[];
  sectors: Sector[];
  /** Absent when the page only compares its variants. */
  session?: Session;
  variants: Masterclass[];
  /** The masterclass of which this is a variant. */
  parent?: Masterclass;
  sector?: Sector;
  theory: Theory[];
  workForms: WorkForm[];
  tips: Tip[];
  previous?: Masterclass;
  next?: Masterclass;
}

export interface Theory extends PageBase {
  kind: 'theory';
  order: number;
  /** Absent when the page belongs to all four. */
  theme?: Theme;
  masterclass?: Masterclass;
  /** Masterclasses and variants with the page in their programme. */
  masterclasses: Masterclass[];
  core: Inline[][];
  practice: Inline[][];
  workForms: WorkForm[];
  related: Theory[];
  tips: Tip[];
  previous?: Theory;
  next?: Theory;
}

export interface Step {
  heading: Inline[];
  minutes: number;
  text: Inline[];
  say?: Inline[];
  /** Its name for participants, where its heading is meant for the facilitator. */
  screen?: Inline[];
}

export interface DebriefPart {
  heading: Inline[];
  minutes: number;
  questions: Inline[][];
}

/** A thing to fill in, with its label read. */
export type SheetItem = SheetField & { heading: Inline[]; choices: Inline[][] };

export interface WorkForm extends PageBase {
  kind: 'workForm';
  order: number;
  theme?: Theme;
  masterclass?: Masterclass;
  masterclasses: Masterclass[];
  sectors: Sector[];
  phase: Phase;
  minutes: Minutes;
  group: { min: number; max: number };
  goal: Inline[];
  origin: Inline[];
  materials: Inline[][];
  preparation: Inline[][];
  steps: Step[];
  debrief: DebriefPart[];
  safety: Inline[][];
  /** The sections that are printed, besides the sheet. */
  handouts: Handout[];
  sheet: { heading: Inline[]; copies: string; step?: number; intro?: Inline[]; items: SheetItem[] };
  notes: Inline[][];
  variations: { heading: Inline[]; text: Inline[] }[];
  theory: Theory[];
  tips: Tip[];
  previous?: WorkForm;
  next?: WorkForm;
}

interface PodcastSubject {
  heading: Inline[];
  text: Inline[];
  tips: Tip[];
  masterclasses: Masterclass[];
  theory: Theory[];
}

export interface Podcast extends PageBase {
  kind: 'podcast';
  publisher: string;
  link: string;
  quotation: Inline[];
  speaker: string;
  subjects: PodcastSubject[];
  missing: string[];
}

export interface TextPage extends PageBase {
  kind: 'page';
}

/** Sections of a page that tell why and where from, on a page of their own below it. */
export interface Background {
  kind: 'background';
  /** Slug and heading of the page that it belongs to. */
  slug: string;
  heading: Inline[];
  address: string;
  theme?: Theme;
  body: Block[];
  references: Reference[];
  terms: Term[];
}

/** A page with an address of its own that comes from the content folder. */
export type Page = Tip | Masterclass | Theory | WorkForm | Podcast | TextPage;

/** What cites works and uses terms. */
export type TextBearer = Page | Background;

export interface Term {
  slug: string;
  address: string;
  term: string;
  heading: Inline[];
  definition: Inline[];
  /** Each synonym as running text, with English words marked. */
  alsoCalled: Inline[][];
  everyday: string[];
  english?: string;
  related: Term[];
  /** Pages that explain it. */
  explainedOn: TextBearer[];
  /** Other pages that use it. */
  usedOn: TextBearer[];
}

export interface Reference {
  id: string;
  /** Of its entry, on the page of the letter of its first author. */
  address: string;
  data: ReferenceData;
  /** "Van Vijfeijken et al." */
  authors: string;
  /** "2021", or "z.d." when the source gives no year. */
  year: string;
  people: Person[];
  usedOn: TextBearer[];
}
