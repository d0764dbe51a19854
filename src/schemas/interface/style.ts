import { z } from 'astro/zod';
import { text } from './text.ts';

/** The page that shows the design, for who works on the site. */
export const styleStrings = z.strictObject({
  title: text,
  description: text,
  intro: text,
  colours: text,
  coloursText: text,
  typefaces: text,
  sizes: text,
  /** What every size of text is shown with. */
  sample: text,
  lines: text,
  measures: text,
  pictograms: text,
  pictogramsText: text,
  controls: text,
  controlsText: text,
  normal: text,
  hover: text,
  focus: text,
  blocks: text,
  cards: text,
  sessions: text,
  flow: text,
  line: text,
});
