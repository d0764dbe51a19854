import { expect, test } from 'vitest';
import { Host } from '../fixtures/host.ts';
import { filesOf, fontsOf, importsOf, kilobytes } from '../fixtures/page-files.ts';
import { base, pages, root } from './built-site.ts';

/** One round trip over a new connection: ten packets. */
const roundTrip = 14 * 1024;
const visitLimit = 60 * 1024;
const scriptLimit = 5 * 1024;

const host = new Host(root, base);

const weigh = (addresses: Iterable<string>): number =>
  [...new Set(addresses)].reduce((sum, address) => sum + host.body(address).length, 0);

/** Modules with all that they import before they run. */
function withImports(modules: readonly string[]): Set<string> {
  const found = new Set(modules);
  for (const address of found) for (const imported of importsOf(host.text(address), address)) found.add(imported);
  return found;
}

/** What a visitor with an empty cache downloads of a page, by kind; every font counts, also one for rare letters. */
const weights = pages
  // The style guide shows everything at once, and only to who works on the site.
  .filter(({ file }) => !file.startsWith('stijl'))
  .map(({ address, html }) => {
    const { stylesheets, printStylesheets, blockingScripts, modules, icons } = filesOf(html);
    const scripts = [...blockingScripts, ...withImports(modules)];
    const fonts = stylesheets.flatMap((stylesheet) => fontsOf(host.text(stylesheet), stylesheet));
    return {
      address,
      firstPaint: weigh([address, ...stylesheets, ...blockingScripts]),
      scripts: weigh(scripts),
      visit: weigh([address, ...stylesheets, ...printStylesheets, ...scripts, ...fonts, ...icons]),
    };
  });

/** Pages of which something weighs more than it may, with the weight in kB. */
const over = (part: 'firstPaint' | 'scripts' | 'visit', limit: number): string[] =>
  weights
    .filter(({ [part]: weight }) => weight > limit)
    .map(({ address, [part]: weight }) => `${address} ${kilobytes(weight)} kB`);

test('every page and all that holds up its first paint travel in one round trip', () => {
  expect(over('firstPaint', roundTrip)).toEqual([]);
});

test('a first visit to any page costs at most 60 kB', () => {
  expect(over('visit', visitLimit)).toEqual([]);
});

test('every page but that of the search, which is nothing without, comes with at most 5 kB of scripts', () => {
  const others = over('scripts', scriptLimit).filter((page) => !page.startsWith(`${base}zoeken/`));
  expect(others).toEqual([]);
});
