import type { Person } from '../../schemas/bibliography.ts';
import type { Origin } from '../../model/body/blocks.ts';
import type { Page, TextBearer } from '../../model/pages.ts';
import type { Companion, Moment, Phase, Sector, SourceText } from '../../schemas/values.ts';

/**
 * The shape of `content.json`: the whole content for other programs. `version` goes up when a program that reads the
 * file would have to change; a new optional field leaves it as it is. Addresses are full, or begin with a slash in a
 * build that was not told where the site lives. Texts are Dutch, word for word those of the site.
 */
export interface ContentFile {
  version: 2;
  name: string;
  /** Of the home page. */
  address: string;
  language: 'nl';
  licence: { name: string; address?: string };
  pages: JsonPage[];
  terms: JsonTerm[];
  references: JsonReference[];
}

/** Another page. */
export interface JsonLink {
  /** A background is a part of the page with its slug. */
  kind: TextBearer['kind'];
  /** Of that page in `pages`. */
  slug: string;
  address: string;
}

/** Running text: strings, and between them what is marked. A text without marks is one string. */
export type JsonText = string | JsonInline[];

export type JsonInline =
  | string
  | { type: 'emphasis' | 'strong'; text: JsonText }
  /** English words among Dutch ones. */
  | { type: 'english'; text: string }
  /** To another page of the site, or to another site. */
  | { type: 'link'; address: string; text: JsonText }
  /** `term` is the slug in `terms`. */
  | { type: 'term'; term: string; text: JsonText }
  /** Each of `references` is an id in `references` of the file. */
  | { type: 'citation'; references: string[]; page?: string }
  | { type: 'break' };

/** A block of a body. `origin` tells whether its words or facts are a source's (`bron`) or the site's (`redactie`). */
export type JsonBlock = { origin: Origin } & (
  | { type: 'heading'; level: 2 | 3; text: JsonText }
  | { type: 'paragraph'; text: JsonText }
  | { type: 'list' | 'steps'; ordered: boolean; items: JsonBlock[][] }
  | { type: 'statements'; title: string; items: JsonBlock[][] }
  | { type: 'table'; head: JsonText[]; rows: JsonText[][] }
  | ({ type: 'quotation' } & JsonQuotation)
  | {
      type: 'transcript';
      title: string;
      source: SourceText;
      turns: { speaker: string; direction?: string; text: JsonText }[];
    }
  | { type: 'question' | 'nuance' | 'case' | 'task' | 'missing'; title: string; blocks: JsonBlock[] }
  | { type: 'cards'; title: string; cards: { title: string; blocks: JsonBlock[] }[] }
  /** `file` is its path in the package of the whole site. */
  | { type: 'figure'; file: string; alt: string; caption?: string }
);

/** Word for word from one of the two sources. */
export interface JsonQuotation {
  text: JsonText;
  speaker: string;
  role?: string;
  source: SourceText;
}

export interface JsonMinutes {
  min: number;
  guide: number;
  max: number;
}

/** What every page has. */
interface JsonPageBase<Kind extends Page['kind']> {
  kind: Kind;
  slug: string;
  address: string;
  title: string;
  description: string;
  keywords: string[];
  /** Title of the masterclass whose theme the page belongs to. */
  theme?: string;
  sectors: Sector[];
  body: JsonBlock[];
  /** What stands on a page of its own below it. */
  background?: JsonBlock[];
  /** Slugs in `terms`, ids in `references`. */
  terms: string[];
  references: string[];
}

export interface JsonTip extends JsonPageBase<'tip'> {
  quotation: JsonQuotation;
  caution?: JsonText;
  action: JsonText;
  smaller: JsonText;
  bigger: JsonText;
  moment: Moment;
  minutes: number;
  with: Companion[];
  question: JsonText;
  summary: JsonText;
  link?: { address: string; text: string };
  masterclass: JsonLink;
  theory: JsonLink[];
  workForms: JsonLink[];
}

export interface JsonMasterclass extends JsonPageBase<'masterclass'> {
  goal: JsonText;
  yields: JsonText;
  audience: JsonText;
  /** The masterclass of which this is a variant. */
  parent?: JsonLink;
  variants: JsonLink[];
  theory: JsonLink[];
  workForms: JsonLink[];
  tips: JsonLink[];
  /** Absent when the page only compares its variants. */
  session?: {
    outcomes: JsonText[];
    start: JsonText;
    programme: {
      kind: 'workForm' | 'theory' | 'activity';
      title: JsonText;
      page?: JsonLink;
      phase: Phase;
      minutes: JsonMinutes;
      text?: JsonText;
    }[];
    films: { title: JsonText; reference?: string; text: JsonText }[];
    experience?: JsonText;
    experiences: JsonQuotation[];
    ownAction: { text: JsonText; tips: JsonLink[] };
    preparation: JsonText[];
    materials: JsonText[];
  };
}

export interface JsonTheory extends JsonPageBase<'theory'> {
  core: JsonText[];
  practice: JsonText[];
  masterclasses: JsonLink[];
  workForms: JsonLink[];
  tips: JsonLink[];
  related: JsonLink[];
}

export interface JsonWorkForm extends JsonPageBase<'workForm'> {
  phase: Phase;
  minutes: JsonMinutes;
  group: { min: number; max: number };
  goal: JsonText;
  origin: JsonText;
  materials: JsonText[];
  preparation: JsonText[];
  steps: { title: JsonText; minutes: number; text: JsonText; say?: JsonText; screen?: JsonText }[];
  debrief: { title: JsonText; minutes: number; questions: JsonText[] }[];
  safety: JsonText[];
  /** What is printed besides the sheet, by the heading of its section in `body`, and who reads it. */
  handouts: { title: string; copies: string; step?: number; cut: boolean; reader: 'deelnemer' | 'begeleider' }[];
  sheet: { title: JsonText; copies: string; step?: number; intro?: JsonText; fields: JsonField[] };
  notes: JsonText[];
  variations: { title: JsonText; text: JsonText }[];
  masterclasses: JsonLink[];
  theory: JsonLink[];
  tips: JsonLink[];
}

/** A thing to fill in on the sheet for participants. */
export type JsonField = { label: JsonText } & (
  | { kind: 'lines'; lines: number }
  | { kind: 'check'; options: JsonText[] }
  | { kind: 'scale'; from: string; to: string; steps: number }
  | { kind: 'table'; columns: string[]; rows?: number; rowLabels?: string[] }
);

export interface JsonPodcast extends JsonPageBase<'podcast'> {
  publisher: string;
  link: string;
  quotation: JsonQuotation;
  subjects: { title: JsonText; text: JsonText; pages: JsonLink[] }[];
  missing: string[];
}

export type JsonTextPage = JsonPageBase<'page'>;

export type JsonPage = JsonTip | JsonMasterclass | JsonTheory | JsonWorkForm | JsonPodcast | JsonTextPage;

export interface JsonTerm {
  slug: string;
  address: string;
  term: string;
  definition: JsonText;
  synonyms: JsonText[];
  everyday: string[];
  english?: string;
  /** Slugs of other terms. */
  related: string[];
  explainedOn: JsonLink[];
  usedOn: JsonLink[];
}

/** A work. Names of fields follow CSL-JSON where it has them. */
export interface JsonReference {
  id: string;
  address: string;
  type: string;
  author: Person[];
  /** "Van Vijfeijken et al.", as citations name it. */
  authors: string;
  /** As citations give it: "2021", or "z.d." when the source gives none. */
  year: string;
  issued?: number | string;
  title?: string;
  'container-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  URL?: string;
  language: 'nl' | 'en' | 'de';
  /** The whole reference as the bibliography prints it, with what is not certain about it. */
  text: string;
  usedOn: JsonLink[];
}
