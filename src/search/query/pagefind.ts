import type { Facet } from './query.ts';

/** The part of Pagefind's browser module that the search uses. */
export interface Pagefind {
  /** Number of pages with each value of each filter. */
  filters(): Promise<Counts>;
  /** @param text null finds every page that passes the filters. */
  search(text: string | null, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
}

export type PagefindFilters = Partial<Record<Facet, { any: string[] }>>;

/** Number of pages by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

interface PagefindAnswer {
  /** Best first. */
  results: PagefindHit[];
  /** Counts within these results. */
  filters: Counts;
}

export interface PagefindHit {
  id: string;
  score: number;
  /** Places of the words found: the how manieth word of the page. */
  words: number[];
  data(): Promise<Fragment>;
}

/** What the index keeps of a page. */
export interface Fragment {
  /** With the base path. */
  url: string;
  /** All text that the page shows, words parted by white space. */
  content: string;
  meta: Readonly<Record<string, string | undefined>>;
  /** Headings of sections. */
  anchors: Anchor[];
}

export interface Anchor {
  /** Name of the element: `h2` to `h6`. */
  element: string;
  id: string;
  text?: string | null;
  /** Place of its first word. */
  location: number;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

/**
 * Loads Pagefind and its index.
 *
 * @param base base path of the site, with a slash at the end.
 * @throws when either is missing or broken.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindModule;
  // A worker costs one more file and gains nothing: a search takes a few milliseconds.
  const pagefind = module.createInstance({ noWorker: true });
  // Pagefind counts only those filters that it has loaded.
  await pagefind.filters();
  return pagefind;
}

/** Milliseconds that a browser may take to note a request that failed. */
const noteTime = 100;

/**
 * Tells whether a file of the index did not arrive since a moment: Pagefind keeps that to itself and finds nothing.
 *
 * @param since as `performance.now()` tells time.
 */
export async function indexFailedSince(base: string, since: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, noteTime));
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return requests.some(
    ({ name, startTime, responseStatus }) =>
      startTime >= since && name.includes(`${base}pagefind/`) && (responseStatus === 0 || responseStatus >= 400),
  );
}
