import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

/** Bytes that a visitor loads for the page itself, from a host that compresses as well as it can. */
function weightOf(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The page that leads a session or a work form holds all that is needed to do it: its text alone may be 5 kB. */
const isSession = (file: string): boolean => /^(masterclasses|werkvormen)\/[^/]+\/((po|vo)\/)?index\.html$/.test(file);

test('every page is light', () => {
  const heavy = pages
    .map(({ file, html }) => ({ file, bytes: weightOf(html), most: isSession(file) ? 9_420 : 7_600 }))
    .filter(({ bytes, most }) => bytes > most);
  expect(heavy).toEqual([]);
});
