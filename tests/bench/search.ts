/**
 * Measures the search of the built site: the bytes of a first search, the time from a key to its results on a slow
 * processor, and both with an index of 1,000 and of 10,000 pages. It only reports. `--sizes 1000` takes other sizes, and
 * `--sizes 0` none.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { readSite } from '../../src/integrations/content/check-content.ts';
import { buildSearch } from '../../src/integrations/pagefind/build-search.ts';
import { readPages, writeIndex } from '../../src/integrations/pagefind/disk.ts';
import { keywordsOf } from '../../src/search/keywords.ts';
import { browserOptions } from '../e2e/browser.ts';
import { Host } from '../fixtures/host.ts';
import { kilobytes } from '../fixtures/page-files.ts';
import { generatePages } from './generate-pages.ts';
import { dialogPlace, pagePlace, searchOnce, timeSearch } from './search-visit.ts';
import { fileKinds, kindOfFile, weighLanguageScripts } from './search-weight.ts';

/** What the search may cost: bytes (Brotli) and milliseconds; of a larger site as many times as today's. */
const limits = { language: 15 * 1024, first: 125 * 1024, cold: 200, median: 60, slowest: 120, growth: 2 };
const places = [dialogPlace, pagePlace];
const firstQueries = ['schooladvies', 'hoge verwachtingen', 'hoe voorkom ik dat ik leerlingen onderschat'];
const typedQueries = ['schooladvies', 'hoge verwachtingen', 'niveaugroep', 'ouders betrekken', 'vooroordelen'];

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } });
const sizes = options.sizes.split(',').map(Number).filter(Boolean);
const folder = process.env['SITE_DIST'] ?? 'dist';
const base = process.env['SITE_BASE'] ?? '/';

/** What is measured of a site of one size. */
interface Measured {
  pages: number;
  /** Bytes of the heaviest first search. */
  first: number;
  times: Record<string, { cold: number; median: number; slowest: number }>;
}

const judge = (value: number, limit: number): string => (value <= limit ? 'kept' : 'OVER');

/** Prints what each first search loads. @returns bytes of the heaviest. */
async function weigh(browser: Browser, host: Host, site: string): Promise<number> {
  const languageScripts = await weighLanguageScripts();
  const totals: number[] = [];
  const rows = [];
  for (const query of firstQueries) {
    const { before, after } = await searchOnce(browser, site, dialogPlace, query);
    const files = after.map((address) => ({ address, kind: kindOfFile(address), bytes: host.body(address).length }));
    const sum = (kind?: string): number =>
      files.reduce((all, file) => all + (kind === undefined || file.kind === kind ? file.bytes : 0), 0);
    totals.push(sum());
    rows.push({
      query,
      ...Object.fromEntries(fileKinds.map((kind) => [kind, kilobytes(sum(kind))])),
      'language in all': kilobytes(sum('words') + languageScripts),
      [`at most ${kilobytes(limits.language)}`]: judge(sum('words') + languageScripts, limits.language),
      total: kilobytes(sum()),
      [`at most ${kilobytes(limits.first)}`]: judge(sum(), limits.first),
      'loaded before': before.filter((address) => /pagefind|search-(dialog|result|view)/.test(address)).length,
    });
    if (query === firstQueries[0]) {
      console.log(`Files of a first search from ${dialogPlace.page} for "${query}", in kB as they travel`);
      console.table(
        files
          .sort((a, b) => b.bytes - a.bytes)
          .map(({ address, kind, bytes }) => ({ file: address.slice(base.length), kind, kB: kilobytes(bytes) })),
      );
    }
  }
  console.log(
    `First searches in kB; ${kilobytes(languageScripts)} kB of the scripts is the language's. Nothing of it may be loaded before`,
  );
  console.table(rows);
  return Math.max(...totals);
}

/** Prints how long a visitor waits. */
async function time(browser: Browser, site: string): Promise<Measured['times']> {
  const times: Measured['times'] = {};
  const rows = [];
  for (const place of places) {
    const { cold, warm, without } = await timeSearch(browser, site, place, typedQueries);
    const sorted = warm.toSorted((a, b) => a - b);
    const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
    const median = at(0.5);
    const slowest = at(0.95);
    times[place.name] = { cold, median, slowest };
    rows.push({
      place: place.name,
      'first results': Math.round(cold),
      [`at most ${limits.cold}`]: judge(cold, limits.cold),
      keys: warm.length,
      'keys without': without,
      fastest: Math.round(at(0)),
      median: Math.round(median),
      [`at most ${limits.median}`]: judge(median, limits.median),
      '95 of 100': Math.round(slowest),
      [`at most ${limits.slowest}`]: judge(slowest, limits.slowest),
    });
  }
  console.log('Milliseconds from a key to its results, on a processor four times as slow');
  console.table(rows);
  return times;
}

async function measure(browser: Browser, site: string, pages: number): Promise<Measured> {
  const host = new Host(site, base);
  try {
    const origin = await host.start();
    const first = await weigh(browser, host, origin + base);
    return { pages, first, times: await time(browser, origin + base) };
  } finally {
    host.stop();
  }
}

/** Measures the same site with the index of more pages than it has. */
async function measureLarger(browser: Browser, count: number): Promise<Measured> {
  const larger = mkdtempSync(join(tmpdir(), 'wat-kun-jij-doen-search-'));
  try {
    const { library, search } = readSite('.');
    const keywords = keywordsOf(library, search.pageKeywords);
    const { pages, models } = generatePages(await readPages(folder), count);
    const likeModels = new Map([...models].map(([page, model]) => [page, keywords.get(model) ?? []]));
    const start = performance.now();
    console.log(`\n■ ${count} pages: making the index …`);
    const files = await buildSearch(pages, { ...search, keywords: likeModels });
    console.log(`${files.length} files in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    cpSync(folder, larger, { recursive: true, filter: (path) => path !== join(folder, 'pagefind') });
    await writeIndex(join(larger, 'pagefind'), files);
    return await measure(browser, larger, count);
  } finally {
    rmSync(larger, { recursive: true, force: true });
  }
}

function compare([today, ...larger]: readonly Measured[]): void {
  if (!today || larger.length === 0) return;
  const rows = [today, ...larger].map(({ pages, first, times }) => {
    const ratios = [first / today.first];
    const row: Record<string, string | number> = { pages, 'first search kB': kilobytes(first) };
    for (const { name } of places) {
      const mine = times[name];
      const base = today.times[name];
      if (!mine || !base) continue;
      for (const value of ['cold', 'median', 'slowest'] as const) {
        row[`${name} ${value}`] = Math.round(mine[value]);
        ratios.push(mine[value] / base[value]);
      }
    }
    const worst = Math.max(...ratios);
    return { ...row, 'times today': worst.toFixed(2), [`at most ${limits.growth}`]: judge(worst, limits.growth) };
  });
  console.log('\nA larger site: bytes and milliseconds, and the worst of them as so many times today’s');
  console.table(rows);
}

const real = await readPages(folder);
if (real.length === 0) throw new Error(`There is no built site in ${folder}: run "npm run build" first`);
const browser = await chromium.launch(await browserOptions());
try {
  const all = [await measure(browser, folder, real.length)];
  for (const size of sizes) all.push(await measureLarger(browser, size));
  compare(all);
} finally {
  await browser.close();
}
