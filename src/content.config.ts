import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { referenceSchema } from './schemas/bibliography.ts';
import { entrySchemas, listSchemas } from './schemas/collections.ts';
import { quotationSchema } from './schemas/quotation.ts';
import { termSchema } from './schemas/term.ts';

type DataStore = Parameters<Loader['load']>[0]['store'];

/** Path of a file in its folder, without its extension: `rechtvaardig-beoordelen-en-beslissen/po`. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

function entries<Schema extends z.ZodType>(name: string, schema: Schema) {
  const loader = asText(glob({ pattern: '**/*.mdx', base: `./content/${name}`, generateId }));
  return defineCollection({ loader, schema });
}

/** Loads MDX as text only: pages are drawn from the blocks of the model, so no entry is compiled to a module. */
function asText(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const set: DataStore['set'] = (entry) => context.store.set({ ...entry, deferredRender: false });
      return loader.load({ ...context, store: { ...context.store, set } });
    },
  };
}

/** A YAML list; entries keep their place in it as their name. */
function list<Schema extends z.ZodType>(path: string, item: Schema) {
  const parser = (text: string): Record<string, Record<string, unknown>> => {
    const items = (parse(text) as unknown[]).map((data, index) => [String(index).padStart(4, '0'), { data }]);
    return Object.fromEntries(items) as Record<string, Record<string, unknown>>;
  };
  return defineCollection({ loader: file(`content/${path}`, { parser }), schema: z.object({ data: item }) });
}

export const collections = {
  tips: entries('tips', entrySchemas.tips),
  masterclasses: entries('masterclasses', entrySchemas.masterclasses),
  theorie: entries('theorie', entrySchemas.theorie),
  werkvormen: entries('werkvormen', entrySchemas.werkvormen),
  podcast: entries('podcast', entrySchemas.podcast),
  paginas: entries('paginas', entrySchemas.paginas),
  begrippen: list('begrippen/begrippen.yaml', termSchema),
  literatuur: list('bronnen/literatuur.yaml', referenceSchema),
  citaten: list('bronnen/citaten.yaml', quotationSchema),
  engels: list('engels.yaml', z.string()),
  interface: defineCollection({
    loader: file('content/interface.yaml', { parser: (text) => ({ strings: parse(text) as Record<string, unknown> }) }),
    schema: listSchemas['interface.yaml'],
  }),
};
