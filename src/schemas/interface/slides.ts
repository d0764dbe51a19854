import { z } from 'astro/zod';
import { template, text } from './text.ts';

/** Words on slides and in their notes, and the names that PowerPoint shows for layouts and fields. */
export const slidesStrings = z.strictObject({
  goal: text,
  /** Said to participants, so in other words than on the page. */
  outcomes: text,
  /** Heads of the columns of the programme. */
  part: text,
  minutes: text,
  /** Below the number of minutes of a work form. */
  minutesUnit: text,
  /** What the table with the programme holds, for who can't see it. */
  programmeSummary: template('title'),
  /** Below the title of a part of the programme. */
  duration: template('minutes'),
  theoryDuration: template('minutes'),
  core: template('title'),
  practice: template('title'),
  /** How the facilitator runs those questions. */
  practiceNote: text,
  /** First word of a sentence that tells the facilitator how to ask: what follows its colon is the question. */
  ask: text,
  quotation: template('title'),
  /** Where a quotation comes from that goes on over several slides. */
  quotationPart: template('source', 'part', 'parts'),
  /** Title of what a work form or tip opens outside the site, and how the facilitator goes about it. */
  links: template('title'),
  linksNote: text,
  /** First in the notes of a slide that goes on with the one before. */
  continued: text,
  /** Title of a part of the talk after a work form, or of a question on a page. */
  talk: template('title', 'part'),
  pilot: text,
  opening: text,
  closing: text,
  closingText: text,
  referencesNote: text,
  /** Last slide: what the deck belongs to. */
  about: text,
  aboutText: template('title', 'site'),
  aboutNote: text,
  /** What a picture shows, for who can't see it. */
  pictogram: template('title'),
  /** In the corner of a slide. */
  source: text,
  sourceWorks: template('works'),
  editorial: text,
  /** Label of the quotation of a tip in the notes. */
  tipNote: text,
  /** Name of a layout that exists in several sizes of type. */
  layoutSize: template('layout', 'size'),
  layouts: z.strictObject({
    title: text,
    section: text,
    statement: text,
    bullets: text,
    picture: text,
    workForm: text,
    quotation: text,
    table: text,
    dialogue: text,
    links: text,
    references: text,
    colophon: text,
  }),
  fields: z.strictObject({
    title: text,
    text: text,
    minutes: text,
    speaker: text,
    picture: text,
    table: text,
    origin: text,
    footer: text,
    number: text,
    /** Where the program puts the number of a slide. */
    numberSample: text,
    slide: text,
    notes: text,
  }),
});
