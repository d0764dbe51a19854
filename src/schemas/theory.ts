import { z } from 'astro/zod';
import * as s from './shared.ts';

/** A theory page: the core, the thought worked out in the body, what is disputed, and questions for practice. */
export const theorySchema = z.strictObject({
  title: s.title,
  slug: s.slug,
  order: s.order,
  description: s.description,
  /** Left out when the page belongs to all four. */
  masterclass: s.reference.optional(),
  /** The core, in three sentences. */
  core: z.array(s.richText).length(3),
  /** "Kijk zo naar je praktijk". */
  practice: z.array(s.richText).min(1).max(4),
  workForms: z.array(s.reference).min(1),
  related: z.array(s.reference).default([]),
  keywords: s.keywords,
});
export type TheoryData = z.infer<typeof theorySchema>;
