import { gunzipSync, gzipSync } from 'node:zlib';
import type { Anchor, Fragment } from '../../search/query/pagefind.ts';
import type { IndexFile } from './build-index.ts';
import { barInWord } from './mark-compounds.ts';

/** Id of the element with the hidden keywords of a page, which comes after all that visitors see. */
export const keywordsId = 'trefwoorden';

/** What Pagefind's fragments start with, before their JSON. */
const signature = 'pagefind_dcd';

/**
 * Takes out of what Pagefind keeps of a page all that no visitor reads: keywords, bars between the parts of compounds,
 * and elements that start no section. The places of words stay as they are; those of keywords lie past the end.
 *
 * @param fragment a file of `fragment/`.
 * @throws when the file does not have Pagefind's format.
 */
export function slimFragment({ path, content }: IndexFile): IndexFile {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${path} has an unknown format`);
  const fragment = JSON.parse(text.slice(signature.length).replaceAll(barInWord, '')) as Fragment;
  const keywords = fragment.anchors.find(({ id }) => id === keywordsId);
  const words = fragment.content.split(/\s+/).slice(0, keywords?.location);
  const slim = { ...fragment, content: words.join(' '), anchors: fragment.anchors.filter(isHeading) };
  return { path, content: gzipSync(signature + JSON.stringify(slim), { level: 9 }) };
}

/** A heading of a section; the main heading stands above the whole page. */
function isHeading({ element, text }: Anchor): boolean {
  return /^h[2-6]$/i.test(element) && Boolean(text?.trim());
}
