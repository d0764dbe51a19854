import { z } from 'astro/zod';
import { template, text } from './text.ts';

/** `short` stands where there is little room. */
const unit = z.strictObject({ one: template('count'), many: template('count'), short: template('count') });

/** A part of the page of downloads: what a visitor wants to do, what there is for it, and how to choose. */
const part = z.strictObject({ task: text, about: text, title: text, text: text });

/** A word for each kind of file. */
const perKind = z.strictObject({
  poster: text,
  cards: text,
  allTips: text,
  bundle: text,
  slides: text,
  script: text,
  handout: text,
  cartridge: text,
  sheet: text,
  handouts: text,
  guide: text,
  everything: text,
  data: text,
  records: text,
});

export const downloadStrings = z.strictObject({
  title: text,
  description: text,
  intro: text,
  /** What a visitor may do with the files, in short; `rightsLink` leads to the whole. Agrees with the page "over". */
  rights: text,
  rightsLink: text,
  /** Above the files of a page. */
  heading: text,
  /** Day of this edition, such as 2026-11-24; files carry it as their date. */
  edition: z.iso.date(),
  editionOf: template('count', 'date'),
  /** Name of the links to the parts of the page. */
  tasks: text,
  posters: part,
  workForms: part,
  sessions: part,
  everything: part.omit({ text: true }),
  environment: text,
  machines: text,
  /** Above files that hold the answers. */
  forYou: text,
  /** Lead from an overview to its part of the page. */
  onPosters: text,
  onWorkForms: text,
  onSessions: text,
  /** Read aloud before the format of a file in a table. */
  fileOf: template('title', 'kind'),
  eachAtMost: template('format', 'size'),
  kinds: perKind,
  /** What each kind is for. */
  purposes: perKind,
  formats: z.strictObject({ pptx: text, docx: text, pdf: text, zip: text, imscc: text, json: text, xml: text }),
  units: z.strictObject({ pages: unit, slides: unit, files: unit }),
});
