import { load } from 'cheerio';

/** What a browser must have before it draws, and what else a page shows at once. */
export interface PageFiles {
  stylesheets: string[];
  /** Scripts that stop the parser; a module waits for the page. */
  blockingScripts: string[];
  icons: string[];
}

/** Addresses that a page names, from the root of the host. */
export function filesOf(html: string): PageFiles {
  const $ = load(html);
  const attributes = (selector: string, name: string): string[] =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? []);
  return {
    // A stylesheet for paper does not hold up the screen.
    stylesheets: attributes('link[rel="stylesheet"]:not([media="print"])', 'href'),
    blockingScripts: attributes('script[src]:not([type="module"], [async], [defer])', 'src'),
    icons: attributes('link[rel="icon"]', 'href'),
  };
}

/** Bytes as kB of 1,024 with one decimal. */
export function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
