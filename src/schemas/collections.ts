import { z } from 'astro/zod';
import { bibliographySchema } from './bibliography.ts';
import { interfaceSchema } from './interface.ts';
import { masterclassSchema } from './masterclass.ts';
import { pageSchema } from './page.ts';
import { podcastSchema } from './podcast.ts';
import { ledgerSchema } from './quotation.ts';
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

/** Files that hold a whole list or all strings, by their path under `content/`. */
export const listSchemas = {
  'begrippen/begrippen.yaml': glossarySchema,
  'bronnen/literatuur.yaml': bibliographySchema,
  'bronnen/citaten.yaml': ledgerSchema,
  'engels.yaml': z.array(z.string().min(2)).min(1),
  'interface.yaml': interfaceSchema,
} as const;
