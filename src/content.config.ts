import { defineCollection } from 'astro:content';
import { file as fileLoader, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { entrySchemas, listSchemas } from './schemas/collections.ts';
import { listFiles } from './schemas/list-files.ts';

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
function list<Item extends z.ZodType>(file: string, { element }: z.ZodArray<Item>) {
  const parser = (text: string): Record<string, Record<string, unknown>> => {
    const items = (parse(text) as unknown[]).map((data, index) => [String(index).padStart(4, '0'), { data }]);
    return Object.fromEntries(items) as Record<string, Record<string, unknown>>;
  };
  return defineCollection({ loader: fileLoader(file, { parser }), schema: z.object({ data: element }) });
}

export const collections = {
  tips: entries('tips', entrySchemas.tips),
  masterclasses: entries('masterclasses', entrySchemas.masterclasses),
  theorie: entries('theorie', entrySchemas.theorie),
  werkvormen: entries('werkvormen', entrySchemas.werkvormen),
  podcast: entries('podcast', entrySchemas.podcast),
  paginas: entries('paginas', entrySchemas.paginas),
  begrippen: list(listFiles.terms, listSchemas.terms),
  literatuur: list(listFiles.bibliography, listSchemas.bibliography),
  citaten: list(listFiles.ledger, listSchemas.ledger),
  engels: list(listFiles.english, listSchemas.english),
  interface: defineCollection({
    loader: fileLoader(listFiles.interface, {
      parser: (text) => ({ strings: parse(text) as Record<string, unknown> }),
    }),
    schema: listSchemas.interface,
  }),
};
