import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';

/** A page as a visitor gets it. */
export interface IndexedPage {
  /** From the root of the site, without the base path: `/tips/growth-mindset/`. */
  address: string;
  html: string;
}

export interface IndexFile {
  /** Below `pagefind/`. */
  path: string;
  content: Uint8Array;
}

/** What the search module loads; the rest of Pagefind's output is its own user interface. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind|pagefind\..+\.pf_meta|(index|filter|fragment)\/.+)$/;

/** True when the page asks to be found: it marks its content with `data-pagefind-body`. */
export function wantsToBeFound(html: string): boolean {
  return /<[a-z][^>]*\sdata-pagefind-body[\s=>]/i.test(html);
}

/**
 * Elements that a browser shows apart, where Pagefind would make one word of two when no white space stands between
 * them: cells, terms, and what styles put on a line of its own.
 */
const standsApart = /(?=<(?:d[td]|t[dh]|li|div|summary|figcaption|strong|b|small|button)\b)/g;

/** Names of files say nothing about a page; the attribute for this costs bytes on pages that have few left. */
const unread = ['.files'];

/**
 * Makes the search index of a set of pages.
 *
 * @param pages pages in any order; the same pages give the same bytes.
 * @throws when Pagefind refuses a page, or no page wants to be found.
 */
export async function buildIndex(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  const findable = pages.filter(({ html }) => wantsToBeFound(html)).sort(byAddress);
  if (findable.length === 0) throw new Error('No page has data-pagefind-body, so there is nothing to find.');
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: unread });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // One by one: the order in which pages arrive decides the bytes of the index.
    for (const { address, html } of findable) {
      const added = await index.addHTMLFile({ url: address, content: html.replaceAll(standsApart, ' ') });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${address}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind made no index: ${written.errors.join('; ')}`);
    return written.files.filter(({ path }) => needed.test(path)).map(minify);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pagefind's module comes as it was written: every first search would load its names and white space. */
function minify(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.js')) return file;
  const { code, errors } = minifySync(file.path, Buffer.from(file.content).toString('utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${file.path} is no script: ${errors[0]?.message ?? ''}`);
  return { ...file, content: Buffer.from(code) };
}

function byAddress(a: IndexedPage, b: IndexedPage): number {
  return a.address < b.address ? -1 : Number(a.address > b.address);
}
