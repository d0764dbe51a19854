import { z } from 'astro/zod';
import { template, text } from './text.ts';

const unit = z.strictObject({ one: template('count'), many: template('count') });

/** A word for each kind of file. */
const perKind = z.strictObject({
  poster: text,
  cards: text,
  allTips: text,
  slides: text,
  script: text,
  handout: text,
  bundle: text,
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
  /** Above the files of a page. */
  heading: text,
  /** Day of this edition, such as 2026-11-24; files carry it as their date. */
  edition: z.iso.date(),
  editionOf: template('date'),
  whole: text,
  /** For search services, not for visitors who want to read. */
  machines: text,
  kinds: perKind,
  /** What each kind is for. */
  purposes: perKind,
  purposesTitle: text,
  formats: z.strictObject({ pptx: text, docx: text, pdf: text, zip: text, imscc: text, json: text, xml: text }),
  units: z.strictObject({ pages: unit, slides: unit, files: unit }),
});
