import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { library } from '../fixtures/real-library.ts';
import { base, pageAt, pages, root } from './built-site.ts';

const address = ({ address: page }: { address: string }): string => base.replace(/\/$/, '') + page;

/** JSON-LD of a page: in it, or in the file that it names. */
function metadataOf(path: string): Record<string, unknown> {
  const { $ } = pageAt(path);
  const inline = $('script[type="application/ld+json"]').text();
  if (inline) return JSON.parse(inline) as Record<string, unknown>;
  const file = $('link[rel="alternate"][type="application/ld+json"]').attr('href') ?? '';
  return JSON.parse(readFileSync(join(root, file.slice(base.length)), 'utf8')) as Record<string, unknown>;
}

test.each(library.all.map((page) => [address(page), page] as const))('%s tells what it is', (path, page) => {
  const { $ } = pageAt(path);
  expect(metadataOf(path)).toMatchObject({
    '@type': 'LearningResource',
    name: page.title,
    url: $('link[rel="canonical"]').attr('href'),
  });
});

test('only pages of the content are learning materials', () => {
  const told = pages.filter(({ $ }) => $('[type="application/ld+json"]').length > 0).map((page) => page.address);
  expect(told.sort()).toEqual(library.all.map(address).sort());
});
