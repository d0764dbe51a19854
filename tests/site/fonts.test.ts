import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { readMetrics } from '../../src/integrations/fonts/sfnt.ts';
import { rulesOf, selectorsOf } from '../fixtures/css-rules.ts';
import { isServed, pages, root } from './built-site.ts';

const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: root }).sort();
const nameOf = (file: string): string => basename(file).split('.')[0] ?? '';

/** Every character that these fonts of the site have. */
async function charactersOf(...names: string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of fonts.filter((font) => names.includes(nameOf(font)))) {
    const woff2 = readFileSync(join(root, file));
    const font = await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
    for (const character of readMetrics(font).advances.keys()) found.add(character);
  }
  return found;
}

/** Characters of elements that have no shape in a font, by page; spaces and soft hyphens need none. */
function withoutShape(selector: string, shapes: Set<string>): string[] {
  return pages.flatMap(({ address, $ }) => {
    const body = $('body').clone();
    body.find('script, style, svg, template').remove();
    const characters = new Set(
      body
        .find(selector)
        .addBack(selector)
        .text()
        .replaceAll(/[\s\u00ad\u200b]/g, ''),
    );
    const missing = [...characters].filter((character) => !shapes.has(character));
    return missing.length > 0 ? [`${address} ${missing.join('')}`] : [];
  });
}

/** Selectors of the rules that set the display font; the text of a pseudo-element stands in no page. */
const inDisplayFont = globSync('src/styles/*.css')
  .sort()
  .flatMap((file) =>
    rulesOf(readFileSync(file, 'utf8'))
      .filter(({ body }) => /font(-family)?:[^;]*var\(--font-display\)/.test(body))
      .flatMap(({ selector }) => selectorsOf(selector))
      .filter((selector) => !selector.includes('::')),
  );
const shapesOfDisplay = charactersOf('display');

test('the site has three fonts, none of them whole', () => {
  expect(fonts.map(nameOf)).toEqual(['display', 'text-names', 'text']);
});

test('the fonts weigh at most 36 kB together', () => {
  const bytes = fonts.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(36 * 1024);
});

test('the text of every page is in the text font', async () => {
  expect(withoutShape('body', await charactersOf('text', 'text-names'))).toEqual([]);
});

test('the stylesheets set headings, poster quotations and the name of the site in the display font', () => {
  expect(inDisplayFont).toEqual(expect.arrayContaining(['h1', '.poster blockquote', '.brand']));
});

test.each(inDisplayFont)('what every page shows in %s has a shape in the display font', async (selector) => {
  expect(withoutShape(selector, await shapesOfDisplay)).toEqual([]);
});

test('every page preloads the display and the text font, as its stylesheet names them', () => {
  for (const { address, $ } of pages) {
    const preloaded = $('link[rel="preload"][as="font"][type="font/woff2"][crossorigin]')
      .toArray()
      .flatMap((link) => $(link).attr('href') ?? []);
    const styles = $('link[rel="stylesheet"]')
      .toArray()
      .map((link) => readFileSync(join(root, '_astro', basename($(link).attr('href') ?? '')), 'utf8'))
      .join('');
    expect(preloaded.map(nameOf), address).toEqual(['display', 'text']);
    for (const font of preloaded) {
      expect(isServed(font), `${font} on ${address}`).toBe(true);
      expect(styles, address).toContain(`url(${font})`);
    }
  }
});
