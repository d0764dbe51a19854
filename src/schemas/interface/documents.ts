import { z } from 'astro/zod';
import { template, text } from './text.ts';

/** What documents to take along say besides the words of the pages they come from. */
export const documentsStrings = z.strictObject({
  /** What a document is, in lower case: it stands behind the title of its page. */
  sheet: text,
  handouts: text,
  guide: text,
  script: text,
  handout: text,
  schedule: text,
  scheduleText: text,
  /** Above what is to fill in on a sheet, and above what is to print. */
  toFillIn: text,
  toPrint: text,
  toBring: text,
  print: template('part'),
  handoutsLead: text,
  /** Columns of the table of what to print, and what stands in them. */
  part: text,
  copies: text,
  when: text,
  how: text,
  place: text,
  thisGuide: text,
  /** Above what is good to know. */
  readBefore: text,
  givenAt: template('step'),
  usedAt: template('step'),
  anyTime: text,
  toCut: text,
  bothSides: text,
  files: template('names'),
  /** Text of a masterclass calls a short version by the page that it is on. */
  shortVersions: template('variations'),
  outcomes: text,
  doing: text,
  ownLines: text,
  notes: text,
  /** In the colophon. */
  origin: text,
  licenceMeaning: text,
  licenceMore: text,
  contents: text,
  page: template('page', 'total'),
  /** What a box is. */
  question: text,
  nuance: text,
  time: text,
  duration: text,
  activity: text,
  /** Said of a box to tick to who cannot see it. */
  tickBox: text,
});
