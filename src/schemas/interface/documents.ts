import { z } from 'astro/zod';
import { template, text } from './text.ts';

/** What documents to take along say besides the words of the pages they come from. */
export const documentsStrings = z.strictObject({
  /** What a document is, in lower case: it stands behind the title of its page. */
  sheet: text,
  guide: text,
  script: text,
  handout: text,
  schedule: text,
  scheduleText: text,
  handoutsIn: template('title'),
  together: template('guide', 'sheet'),
  outcomes: text,
  doing: text,
  voices: text,
  ownLines: text,
  notes: text,
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
