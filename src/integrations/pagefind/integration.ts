import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keywordsOf } from '../../search/keywords.ts';
import { readSite } from '../content/check-content.ts';
import { buildSearch } from './build-search.ts';
import { serveIndex } from './dev-index.ts';
import { readPages, writeIndex } from './disk.ts';

/**
 * Makes the search index with Pagefind: after a build into `dist/pagefind/`, in `astro dev` on demand. It reads the HTML
 * of the pages, which carries these attributes:
 *
 * - `<main data-pagefind-body>`: the page is indexed, and only what stands in this element. `/zoeken/` and the 404 page do without.
 * - `data-pagefind-filter="soort"`, one value a page: Tip, Masterclass, Theorie, Werkvorm, Podcast, Begrippen, Over, …
 * - `data-pagefind-filter="sector"`, any number of values a page: po, vo, mbo, opleiding.
 * - `data-pagefind-meta`: `title`, `soort` (label of the kind) and `thema` (geel, koraal, groen, blauw; absent without a theme).
 * - `data-pagefind-ignore` on what repeats from page to page: breadcrumbs, contents, "previous, next", lists of links.
 * - A heading with an id starts a section that is found on its own.
 */
export default function pagefind(): AstroIntegration {
  let base = '/';
  let root = '.';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        serveIndex(server, base, root, logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        const { library, search } = readSite(root);
        const files = await buildSearch(pages, { ...search, keywords: keywordsOf(library, search.pageKeywords) });
        await writeIndex(join(folder, 'pagefind'), files);
        logger.info(`indexed ${pages.length} pages for search in ${files.length} files`);
      },
    },
  };
}
