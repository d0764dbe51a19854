import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** Groups of files that a first search asks for. */
export const fileKinds = ['Pagefind', 'words', 'scripts', 'markup and styles'] as const;
type FileKind = (typeof fileKinds)[number];

/** The group of a file: Pagefind's own, the words of the language, or what the site itself adds. */
export function kindOfFile(address: string): FileKind {
  if (address.endsWith('/pagefind/taal.json')) return 'words';
  if (address.includes('/pagefind/')) return 'Pagefind';
  return address.endsWith('.js') ? 'scripts' : 'markup and styles';
}

const search = fileURLToPath(new URL('../../src/search/query/search.ts', import.meta.url));

/**
 * Weighs the scripts of the language: how much smaller the search would be without what asks it. The built chunks hold
 * other code too, so both are bundled here.
 */
export async function weighLanguageScripts(): Promise<number> {
  const withoutLanguage = /\/(find-hits|load-language)(\.ts)?$/;
  return (await weighBundle([])) - (await weighBundle([withoutLanguage]));
}

async function weighBundle(external: RegExp[]): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: search, external, preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return brotliCompressSync(code).length;
}
