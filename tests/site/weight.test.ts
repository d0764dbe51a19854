import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { base, pages, root } from './built-site.ts';

/** One round trip over a new connection: ten packets. */
const roundTrip = 14 * 1024;

/** Bytes that travel from a host that compresses as well as it can. */
function weightOf(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const weights = new Map<string, number>();
function weightOfFile(address: string): number {
  const known = weights.get(address) ?? weightOf(readFileSync(join(root, address.slice(base.length))));
  weights.set(address, known);
  return known;
}

test('every page and all that holds up its first paint travel in one round trip', () => {
  const heavy = pages
    // The style guide shows everything at once, and only to who works on the site.
    .filter(({ file }) => !file.startsWith('stijl'))
    .map(({ file, html, $ }) => {
      const needed = $(
        'link[rel="stylesheet"]:not([media="print"]), script[src]:not([type="module"], [async], [defer])',
      )
        .toArray()
        .map((element) => element.attribs['href'] ?? element.attribs['src'] ?? '');
      return { file, bytes: weightOf(html) + needed.reduce((sum, address) => sum + weightOfFile(address), 0) };
    })
    .filter(({ bytes }) => bytes > roundTrip);
  expect(heavy).toEqual([]);
});
