import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { keywordsOf } from '../../search/keywords.ts';
import { readSite } from '../content/check-content.ts';
import { buildSearch } from './build-search.ts';
import { crawl } from './crawl.ts';

const contentTypes: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves `pagefind/` in development from an index of the pages that this server itself serves. The rule: a change of
 * any watched file makes the index old; a visitor who starts to search (asks for `pagefind-entry.json`) gets a new one.
 */
export function serveIndex(server: ViteDevServer, base: string, root: string, logger: AstroIntegrationLogger): void {
  let index: Promise<Map<string, Uint8Array>> | undefined;
  let old = false;
  server.watcher.on('all', () => {
    old = true;
  });

  async function indexFor(path: string): Promise<Map<string, Uint8Array>> {
    if (!index || (old && path === 'pagefind-entry.json')) {
      old = false;
      index = makeIndex(server, base, root, logger);
      // A failed attempt must not be kept: the next search tries again.
      index.catch(() => (index = undefined));
    }
    return index;
  }

  async function respond(path: string, response: ServerResponse): Promise<void> {
    try {
      const content = (await indexFor(path)).get(path);
      response.statusCode = content ? 200 : 404;
      const type = contentTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      response.setHeader('content-type', type).setHeader('cache-control', 'no-store').end(content);
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
      response.statusCode = 500;
      response.end();
    }
  }

  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    // Vite strips the base path from the address of some requests and not of others.
    const path = [`${base}pagefind/`, '/pagefind/'].find((start) => pathname.startsWith(start));
    if (path) void respond(decodeURIComponent(pathname.slice(path.length)), response);
    else next();
  });
}

async function makeIndex(
  server: ViteDevServer,
  base: string,
  root: string,
  logger: AstroIntegrationLogger,
): Promise<Map<string, Uint8Array>> {
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The development server has no port.');
  const host = address.family === 'IPv6' ? `[${address.address === '::' ? '::1' : address.address}]` : address.address;
  const origin = `http://${host}:${address.port}`;
  logger.info('making the search index …');
  const pages = await crawl(base, async (path) => {
    const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
    const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
    return isPage ? response.text() : undefined;
  });
  const { library, search } = readSite(root);
  const files = await buildSearch(pages, { ...search, keywords: keywordsOf(library, search.pageKeywords) });
  logger.info(`search index of ${pages.length} pages is ready`);
  return new Map(files.map(({ path, content }) => [path, content]));
}
