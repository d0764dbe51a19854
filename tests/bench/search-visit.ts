import type { Browser, Page } from '@playwright/test';

/** A place where a visitor can search: the field that is typed in first, the one that has the text then, and the results. */
export interface SearchPlace {
  name: string;
  /** From the base path. */
  page: string;
  start: string;
  field: string;
  list: string;
}

export const dialogPlace: SearchPlace = {
  name: 'dialog',
  page: 'tips/',
  start: 'kans-search-form input',
  field: 'kans-search-dialog input',
  list: 'kans-search-dialog [data-list]',
};
export const pagePlace: SearchPlace = {
  name: '/zoeken/',
  page: 'zoeken/',
  start: 'kans-search-page input[name=q]',
  field: 'kans-search-page input[name=q]',
  list: '#zoekresultaten',
};

interface FirstSearch {
  /** Addresses of the files that the page asked for before the visitor moved to the search. */
  before: string[];
  /** Those from then to the first results. */
  after: string[];
}

interface Times {
  /** Milliseconds from the last key of a first query to its results. */
  cold: number;
  /** Milliseconds from each later key to its results. */
  warm: number[];
  /** Keys after which the results never changed. */
  without: number;
}

/** What the script in the page keeps. */
interface Clock {
  /** When the last letter came. */
  key: number;
  /** When its results first stood there; what a page adds to them later does not count. */
  results: number;
  /** When the list last changed. */
  change: number;
  /** A search began since the last letter. */
  isAsked: boolean;
}

/** Milliseconds between moving to the search and the first key, between keys, and until a page is at rest. */
const thinking = 500;
const betweenKeys = 150;
const rest = 1000;
/** Milliseconds that a key and a first search may take before they are given up. */
const patience = 5000;
const firstPatience = 30_000;

/** Looks at which files a first search needs. The query comes at once, so that no shorter one is answered before it. */
export async function searchOnce(
  browser: Browser,
  site: string,
  place: SearchPlace,
  query: string,
): Promise<FirstSearch> {
  const page = await open(browser, site, place, 1);
  try {
    const before: string[] = [];
    const after: string[] = [];
    let current = before;
    page.on('request', (request) => current.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    current = after;
    await focus(page, place);
    await page.waitForTimeout(thinking);
    await page.keyboard.insertText(query);
    await page.locator(`${place.list} a`).first().waitFor();
    await page.waitForLoadState('networkidle');
    return { before: unique(before), after: unique(after).filter((address) => !before.includes(address)) };
  } finally {
    await page.context().close();
  }
}

/** Measures a first search and then every key of other queries, on a processor four times as slow. */
export async function timeSearch(
  browser: Browser,
  site: string,
  place: SearchPlace,
  [first = '', ...others]: readonly string[],
): Promise<Times> {
  const page = await open(browser, site, place, 4);
  try {
    await focus(page, place);
    await page.waitForTimeout(thinking);
    await page.keyboard.type(first, { delay: betweenKeys / 2 });
    await waitForRest(page, place.list);
    const cold = await readClock(page);
    const warm: (number | undefined)[] = [];
    for (const query of others) {
      await page.locator(place.field).fill('');
      await page.waitForTimeout(rest);
      for (const key of query) warm.push(await timeKey(page, key));
    }
    const measured = warm.filter((time) => time !== undefined);
    return { cold: cold ?? NaN, warm: measured, without: warm.length - measured.length };
  } finally {
    await page.context().close();
  }
}

async function open(browser: Browser, site: string, place: SearchPlace, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(startClock, place.list);
  await page.goto(site + place.page, { waitUntil: 'networkidle' });
  return page;
}

async function focus(page: Page, { start }: SearchPlace): Promise<void> {
  await page.locator(start).first().click();
}

/** Types a key and waits until its results stand there; a key that changes nothing gives no time. */
async function timeKey(page: Page, key: string): Promise<number | undefined> {
  const pressed = performance.now();
  await page.keyboard.type(key);
  await page
    .waitForFunction(
      () => {
        const { clock } = globalThis as unknown as { clock: Clock };
        return clock.results >= clock.key;
      },
      undefined,
      { timeout: patience, polling: 10 },
    )
    .catch(() => undefined);
  const time = await readClock(page);
  await page.waitForTimeout(Math.max(0, betweenKeys - (performance.now() - pressed)));
  return time;
}

/** Waits until the last key is answered, and nothing has changed since: what came earlier may be of a shorter query. */
async function waitForRest(page: Page, list: string): Promise<void> {
  await page.waitForFunction(
    ({ list, rest }) => {
      const { clock } = globalThis as unknown as { clock: Clock };
      const isBusy = document.querySelector<HTMLElement>(list)?.dataset['status'] === 'bezig';
      return !isBusy && clock.results >= clock.key && performance.now() - clock.change > rest;
    },
    { list, rest },
    { timeout: firstPatience, polling: 50 },
  );
}

function readClock(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const { clock } = globalThis as unknown as { clock: Clock };
    return clock.results >= clock.key ? clock.results - clock.key : undefined;
  });
}

/**
 * Runs in the page before its own scripts: notes when a letter came, and when the list first changed after it. A list that
 * is busy still shows what was there, and a list that changes before a search began has the answer to an earlier letter.
 */
function startClock(list: string): void {
  const clock: Clock = { key: 0, results: -1, change: -1, isAsked: false };
  (globalThis as unknown as { clock: Clock }).clock = clock;
  document.addEventListener(
    'input',
    (event) => {
      // The dialog puts in itself what was typed before it came: the visitor's key is the one before.
      if (!event.isTrusted) return;
      clock.key = performance.now();
      clock.isAsked = false;
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    const isList = ({ target }: MutationRecord): boolean => target instanceof Element && target.matches(list);
    const changed = changes.filter(isList).map(({ target }) => (target as HTMLElement).dataset['status'] ?? 'klaar');
    if (changed.includes('bezig')) clock.isAsked = true;
    if (changed.includes('klaar')) clock.change = performance.now();
    if (changed.includes('klaar') && clock.isAsked && clock.results < clock.key) clock.results = clock.change;
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-status'] });
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
