/** The only module that reads astro:content; everything else works with the library and the interface strings. */
import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import artikel from '../content/bronnen/artikel.txt?raw';
import poster from '../content/bronnen/poster.txt?raw';
import type { Content, ContentEntry } from './model/content.ts';
import { buildLibrary, type Library } from './model/library/build-library.ts';
import { ContentError } from './model/problems.ts';
import type { InterfaceStrings } from './schemas/interface.ts';

const drawings = Object.keys(import.meta.glob('../content/**/*.svg')).map((path) => path.replace('../', ''));

let library: Promise<Library> | undefined;

/**
 * Everything the site publishes. It is built once; `astro dev` builds it anew for each page, so that a changed text shows.
 *
 * @throws {ContentError} with every problem in the content, in Dutch.
 */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= loadLibrary();
  return library;
}

export async function getStrings(): Promise<InterfaceStrings> {
  const entry = await getEntry('interface', 'strings');
  if (!entry) throw new Error('content/interface.yaml ontbreekt: zet het bestand terug');
  return entry.data;
}

/** Straight from the files: the store keeps the old text of an entry with a fault, and no lines for messages. */
async function readLibrary(): Promise<Library> {
  const { checkContent } = await import('./integrations/content/check-content.ts');
  return checkContent(process.cwd());
}

async function loadLibrary(): Promise<Library> {
  const content: Content = {
    tips: await entriesOf('tips'),
    masterclasses: await entriesOf('masterclasses'),
    theory: await entriesOf('theorie'),
    workForms: await entriesOf('werkvormen'),
    podcast: await entriesOf('podcast'),
    pages: await entriesOf('paginas'),
    terms: await listOf('begrippen'),
    bibliography: await listOf('literatuur'),
    ledger: await listOf('citaten'),
    english: await listOf('engels'),
    sourceTexts: { poster, artikel },
    drawings,
  };
  const result = buildLibrary(content);
  if ('library' in result) return result.library;
  throw new ContentError(result.problems);
}

type Entry<Name extends CollectionKey> = Awaited<ReturnType<typeof getCollection<Name>>>[number];
type EntryName = 'tips' | 'masterclasses' | 'theorie' | 'werkvormen' | 'podcast' | 'paginas';
type ListName = 'begrippen' | 'literatuur' | 'citaten' | 'engels';

async function entriesOf<Name extends EntryName>(name: Name): Promise<ContentEntry<Entry<Name>['data']>[]> {
  const entries = await getCollection(name);
  return entries.map((entry) => ({
    file: entry.filePath ?? `content/${name}/${entry.id}.mdx`,
    data: entry.data,
    body: entry.body ?? '',
    // The store does not tell where the body starts; the check before a build does.
    bodyLine: 1,
  }));
}

async function listOf<Name extends ListName>(name: Name): Promise<Entry<Name>['data']['data'][]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => a.id.localeCompare(b.id)).map((entry) => entry.data.data);
}
