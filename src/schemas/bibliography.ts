import { z } from 'astro/zod';
import * as s from './shared.ts';
import { sourceTexts } from './values.ts';

const person = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);
export type Person = z.infer<typeof person>;

/** One entry of the bibliography. Field names follow CSL-JSON, so that the list can be exchanged. */
export const referenceSchema = z.strictObject({
  id: s.slug,
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'chapter',
    'document',
    'entry-encyclopedia',
    'post-weblog',
    'report',
    'speech',
    'thesis',
    'webpage',
  ]),
  author: z.array(person).min(1),
  /** Year. Left out when the source gives none ("z.d."). */
  issued: z.union([z.int(), z.string()]).optional(),
  title: z.string().optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string().optional(),
  URL: s.webAddress.optional(),
  /** Whose page the address is, when it is not the work itself: it is printed as "via …". */
  via: z.string().optional(),
  /** Language of the title, when it is not Dutch. */
  language: z.enum(['nl', 'en', 'de']).default('nl'),
  /** How far the details were checked: page seen, only named in the article, or known without a check. */
  verified: z.enum(['seen', 'as-named-in-article', 'memory']),
  /** How the article names it, if it does. */
  'named-in-article': z.string().optional(),
  /** How sure it is that this is the work the article means. */
  match: z.enum(['certain', 'very probable', 'probable', 'none found']).optional(),
  /** The source text that the work is; each source text has one such work. */
  'quoted-as': z.enum(sourceTexts).optional(),
  /** false: the address is a copy and is not printed. */
  'print-url': z.boolean().default(true),
  /** For editors; not published. */
  note: z.string().optional(),
});
export type ReferenceData = z.infer<typeof referenceSchema>;

export const bibliographySchema = z.array(referenceSchema).min(1);
