import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, isServed, pageAt, pages, root } from './built-site.ts';

const fileAt = (pathname: string): string => join(root, pathname.slice(base.length));

/** Width and height that the header of a PNG gives. */
function pngSize(bytes: Buffer): [number, number] {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('this is no PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const property = (page: (typeof pages)[number], name: string): string =>
  page.$(`meta[property="${name}"]`).attr('content') ?? '';

test('every page names a picture of 1200 by 630 that exists, by its whole address', () => {
  for (const page of pages) {
    const { origin, pathname } = new URL(property(page, 'og:image'));
    expect(`${origin}/`).toBe(new URL('/', property(pageAt(base), 'og:url')).href);
    expect(isServed(pathname), `${page.address} → ${pathname}`).toBe(true);
    expect(pngSize(readFileSync(fileAt(pathname)))).toEqual([1200, 630]);
  }
});

test('every page tells what stands on its picture and asks for a large one', () => {
  for (const page of pages) {
    expect(property(page, 'og:image:alt').length, page.address).toBeGreaterThan(4);
    expect(page.$('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
    expect(property(page, 'og:site_name')).not.toBe('');
  }
});

/** Pages that belong to the page above them, and show its picture. */
const isPart = (file: string): boolean => /\/(uitdelen|achtergrond)\/index\.html$/.test(file);

test('every tip, masterclass, theory page and work form has a picture of its own', () => {
  const own = pages.filter(
    ({ file }) => /^(tips|masterclasses|theorie|werkvormen)\/.+\/index\.html$/.test(file) && !isPart(file),
  );
  const pictures = own.map((page) => property(page, 'og:image'));
  expect(own.length).toBeGreaterThanOrEqual(42);
  expect(new Set(pictures).size).toBe(own.length);
});

test('what a work form hands out and the background of a page show the picture of the page above them', () => {
  const parts = pages.filter(({ file }) => isPart(file));
  const above = parts.map(({ address }) => pageAt(address.replace(/[^/]+\/$/, '')));
  expect(parts.length).toBeGreaterThan(12);
  expect(parts.map((page) => property(page, 'og:image'))).toEqual(above.map((page) => property(page, 'og:image')));
});

test('no picture is above 60 kB', () => {
  const pictures = globSync('deelbeeld/**/*.png', { cwd: root });
  const large = pictures.filter((file) => statSync(join(root, file)).size > 60_000);
  expect(pictures.length).toBeGreaterThan(0);
  expect(large).toEqual([]);
});

test('every page links the icons and the manifest, and they exist', () => {
  for (const { $, address } of pages) {
    const links = $('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]').toArray();
    expect(links, address).toHaveLength(4);
    for (const link of links) expect(isServed($(link).attr('href') ?? ''), $.html(link)).toBe(true);
  }
});

test('the icons of the manifest have the sizes it claims', () => {
  const { icons, start_url } = JSON.parse(readFileSync(join(root, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string }[];
    start_url: string;
  };
  expect(start_url).toBe(base);
  expect(icons).toHaveLength(3);
  for (const { src, sizes } of icons) expect(pngSize(readFileSync(fileAt(src))).join('x')).toBe(sizes);
});

test('the other icons have the sizes that systems ask for', () => {
  expect(pngSize(readFileSync(join(root, 'apple-touch-icon.png')))).toEqual([180, 180]);
  expect(pngSize(readFileSync(join(root, 'favicon.ico')).subarray(22))).toEqual([32, 32]);
});
