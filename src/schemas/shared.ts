import { z } from 'astro/zod';

/** Last part of an address: lower case, digits and single hyphens. It never changes after publication. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An address below its collection; the parts are slugs, parted by a slash. */
export const path = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/);

/** A slug or path of an entry in another collection; the library check proves that it exists. */
export const reference = path;

/** Short text without markup, for titles, labels and options. */
export const plainText = z.string().trim().min(1).max(200);

/** A sentence or paragraph that may hold inline markup: emphasis, links, `<Cite/>` and `<Term>`. */
export const richText = z.string().trim().min(1).max(1200);

/** What a search engine shows under the title: a full sentence, unique on the site. */
export const description = z.string().trim().min(70).max(160);

/** Everyday words with which people look for the page. They are indexed, not shown. */
export const keywords = z.array(z.string().trim().min(2).max(60)).min(1).max(30);

/** A title is unique on the site and short enough for a slide. */
export const title = z.string().trim().min(2).max(70);

/** Place in a list, counted from 1. */
export const order = z.int().min(1).max(99);

/** Address on another site. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** Minutes that something takes: at least, as planned, at most. */
export const minutes = z
  .strictObject({ min: z.int().min(1), guide: z.int().min(1), max: z.int().max(240) })
  .refine(({ min, guide, max }) => min <= guide && guide <= max, {
    params: { dutch: 'min, guide en max staan niet in volgorde: maak min ≤ guide ≤ max' },
  });
export type Minutes = z.infer<typeof minutes>;

/** People who can take part: at least, at most. */
export const group = z
  .strictObject({ min: z.int().min(1), max: z.int().max(500) })
  .refine(({ min, max }) => min <= max, {
    params: { dutch: 'min is groter dan max: maak min ≤ max' },
  });
