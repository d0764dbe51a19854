import { z } from 'astro/zod';
import * as s from './shared.ts';

/** A term of the glossary. */
export const termSchema = z.strictObject({
  /** Part of its address, with the letter of its page: it starts with the same letter as the term. */
  slug: s.slug,
  term: s.plainText,
  /** One or two sentences. */
  definition: s.richText,
  /** Other names and spellings in the field. */
  synonyms: z.array(s.plainText).default([]),
  /** Words that people type or say. */
  everyday: z.array(s.plainText).default([]),
  english: s.plainText.optional(),
  related: z.array(s.reference).default([]),
  /** Where it is explained: `theorie:kapitaal`, `werkvorm:over-de-streep`, … */
  pages: z.array(z.string().regex(/^[a-z]+:[a-z0-9/-]+$/)).min(1),
});
export type TermData = z.infer<typeof termSchema>;

export const glossarySchema = z.array(termSchema).min(1);
