import { z } from 'astro/zod';
import * as s from './shared.ts';

/** The podcast series and the subjects that tie it to the rest of the site. */
export const podcastSchema = z.strictObject({
  title: s.title,
  slug: s.slug,
  publisher: s.plainText,
  link: s.webAddress,
  description: s.description,
  /** Word for word from the poster. */
  quotation: z.string().min(1),
  speaker: s.plainText,
  subjects: z
    .array(
      z.strictObject({
        title: s.plainText,
        text: s.richText,
        tips: z.array(s.reference).default([]),
        masterclasses: z.array(s.reference).default([]),
        theory: z.array(s.reference).default([]),
      }),
    )
    .min(1),
  /** What the owner still has to supply. */
  missing: z.array(s.plainText).default([]),
  keywords: s.keywords,
});
export type PodcastData = z.infer<typeof podcastSchema>;
