/**
 * Scores the search of the built site on judged queries, the way a visitor meets it: in a browser, by the results that
 * the page shows. `--per-query` also shows every query, worst first; `--queries` and `--topics` name other files;
 * `--fresh` loads the page anew for each query.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { browserOptions } from '../e2e/browser.ts';
import { Host } from '../fixtures/host.ts';
import { scoreQuery, summarise, type JudgedQuery, type Topics } from './score.ts';

type Row = JudgedQuery & ReturnType<typeof scoreQuery> & { pages: string[]; failed?: string };

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const { values: options } = parseArgs({
  options: {
    queries: { type: 'string', default: here('queries.json') },
    topics: { type: 'string', default: here('topics.json') },
    'per-query': { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  },
});
const folder = process.env['SITE_DIST'] ?? 'dist';
const base = process.env['SITE_BASE'] ?? '/';
const patience = 8000;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Looks at the address of a query and reads the addresses of its results, from the root of the site. */
async function findPages(page: Page, origin: string, query: string): Promise<string[]> {
  const address = `${base}zoeken/?q=${encodeURIComponent(query)}`;
  if (options.fresh || !page.url().startsWith(origin)) await page.goto(origin + address);
  else {
    // As the back button does: the page reads its address anew, and keeps what it has loaded.
    await page.evaluate((next) => {
      document.querySelector('#zoekresultaten')?.removeAttribute('data-status');
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  }
  await page.waitForSelector('#zoekresultaten[data-status="klaar"]', { state: 'attached', timeout: patience });
  const links = page.locator('#zoekresultaten a[data-resultaat]');
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return paths.map((path) => path.replace(base, '/'));
}

async function evaluate(page: Page, origin: string): Promise<Row[]> {
  const topics = readJson(options.topics) as Topics;
  const rows: Row[] = [];
  for (const query of readJson(options.queries) as JudgedQuery[]) {
    try {
      const pages = await findPages(page, origin, query.query);
      rows.push({ ...query, ...scoreQuery(query, pages, topics), pages });
    } catch (error) {
      const failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      rows.push({ ...query, ...scoreQuery(query, [], topics), pages: [], failed });
      // What is broken must not spoil the next query.
      await page.goto('about:blank');
    }
  }
  return rows;
}

const show = (score: number | null): string => score?.toFixed(3) ?? '–';

function printSummary(rows: readonly Row[]): void {
  const categories = [...new Set(rows.map(({ category }) => category))].sort();
  const groups = [
    { name: 'all', members: rows },
    ...categories.map((name) => ({ name, members: rows.filter(({ category }) => category === name) })),
  ];
  console.table(
    groups.map(({ name, members }) => {
      const { queries, ndcg, reciprocalRank, topThree, zero, false: found } = summarise(members);
      return {
        category: name,
        n: queries,
        'nDCG@10': show(ndcg),
        MRR: show(reciprocalRank),
        'top 3': show(topThree),
        zero: show(zero),
        false: show(found),
        failed: members.filter(({ failed }) => failed !== undefined).length,
      };
    }),
  );
}

function printQueries(rows: readonly Row[]): void {
  const worst = [...rows].sort((a, b) => (a.ndcg ?? 1) - (b.ndcg ?? 1));
  for (const { category, query, ndcg, pages, failed } of worst)
    console.log(`${category} | ${query} | nDCG ${show(ndcg)} | ${failed ?? pages.slice(0, 5).join(' ')}`);
}

const host = new Host(folder, base);
const browser = await chromium.launch(await browserOptions());
try {
  const rows = await evaluate(await browser.newPage(), await host.start());
  printSummary(rows);
  if (options['per-query']) printQueries(rows);
  if (rows.some(({ failed }) => failed !== undefined)) process.exitCode = 1;
} finally {
  await browser.close();
  host.stop();
}
