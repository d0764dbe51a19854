import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from './build-index.ts';
import { keepBest, type Posting } from './keep-best.ts';

/** Pages of one word to keep: more than the site has today. */
const mostPages = 200;

/** What Pagefind's files start with, before their CBOR. */
const signature = 'pagefind_dcd';

/** Words of the index with the pages that have them; the first is the word. */
type Entry = [word: string, pages: readonly Posting[], ...rest: unknown[]];
/** The words that one file of the index holds: the first, the last, and the name of the file. */
type Chunk = [from: string, to: string, hash: string];

/**
 * Cuts Pagefind's index into smaller files. Pagefind makes files of some 40,000 bytes and has no setting for it; a search
 * for a word and its other wordings asks for several, so that small ones save most of what travels. The format is that of
 * Pagefind 1.6: files of the index are `[[entry, …]]`, and the third part of `.pf_meta` names them with their words.
 *
 * @param largest bytes of a file before it is compressed; one word that needs more has a file of its own.
 * @throws when the files do not have that format.
 */
export function cutIndex(files: readonly IndexFile[], largest: number): IndexFile[] {
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind made no .pf_meta file');
  const parts = read(meta.content) as unknown[];
  const chunks = parts[2] as Chunk[];
  const entries = chunks.flatMap(([, , hash]) => {
    const file = files.find(({ path }) => path === pathOf(hash));
    if (!file) throw new Error(`Pagefind made no file ${pathOf(hash)}`);
    return (read(file.content) as [Entry[]])[0].map(([word, pages, ...rest]): Entry => [
      word,
      keepBest(pages, mostPages),
      ...rest,
    ]);
  });
  const cut = group(entries, largest).map((words) => ({ words, content: write([words]) }));
  const named = cut.map(({ words, content }) => ({ words, content, hash: `nl_${digest(content)}` }));
  parts[2] = named.map(({ words, hash }): Chunk => [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', hash]);
  return [
    ...files.filter((file) => file !== meta && !file.path.startsWith('index/')),
    { path: meta.path, content: write(parts) },
    ...named.map(({ content, hash }) => ({ path: pathOf(hash), content })),
  ];
}

const pathOf = (hash: string): string => `index/${hash}.pf_index`;
const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 7);

function group(entries: readonly Entry[], largest: number): Entry[][] {
  const groups: Entry[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const bytes = encode(entry).length;
    if (size + bytes > largest) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entry);
    size += bytes;
  }
  return groups;
}

function read(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature) {
    throw new Error('A file of the search index has an unknown format');
  }
  return decode(bytes.subarray(signature.length));
}

function write(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(data)]), { level: 9 });
}
