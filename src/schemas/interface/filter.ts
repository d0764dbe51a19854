import { z } from 'astro/zod';
import { template, text } from './text.ts';

/** `{shown}`, `{total}` and `{noun}` are filled in by the island. */
export const filterStrings = z.strictObject({
  label: text,
  all: text,
  allOf: template('facet'),
  status: template('shown', 'total', 'noun'),
  none: text,
  clear: text,
});
