import { z } from 'astro/zod';
import { bibliographySchema } from './bibliography.ts';
import { interfaceSchema } from './interface.ts';
import type { listFiles } from './list-files.ts';
import { masterclassSchema } from './masterclass.ts';
import { pageSchema } from './page.ts';
import { podcastSchema } from './podcast.ts';
import { ledgerSchema } from './quotation.ts';
import { compoundsSchema, pageKeywordsSchema, thesaurusSchema } from './search-words.ts';
import { glossarySchema } from './term.ts';
import { theorySchema } from './theory.ts';
import { tipSchema } from './tip.ts';
import { workFormSchema } from './work-form.ts';

/** Folders of MDX entries, by their name under `content/`. */
export const entrySchemas = {
  tips: tipSchema,
  masterclasses: masterclassSchema,
  theorie: theorySchema,
  werkvormen: workFormSchema,
  podcast: podcastSchema,
  paginas: pageSchema,
} as const;

/** Lists and strings, by the name of their file in `listFiles`. */
export const listSchemas = {
  terms: glossarySchema,
  bibliography: bibliographySchema,
  ledger: ledgerSchema,
  english: z.array(z.string().min(2)).min(1),
  interface: interfaceSchema,
  thesaurus: thesaurusSchema,
  compounds: compoundsSchema,
  pageKeywords: pageKeywordsSchema,
} as const satisfies Record<keyof typeof listFiles, z.ZodType>;
