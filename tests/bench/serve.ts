import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const compressed = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml']);

/** A built site as a good host sends it: text with Brotli at its best, fonts as they are. */
export class Host {
  readonly #folder: string;
  readonly #base: string;
  readonly #bodies = new Map<string, Buffer>();
  readonly #server: Server;

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
    this.#server = createServer((request, response) => {
      const address = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = this.#fileAt(address);
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      const extension = extname(file);
      response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
      if (compressed.has(extension)) response.setHeader('content-encoding', 'br');
      response.end(this.body(address));
    });
  }

  /** Starts to serve and returns the origin. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('The server has no port.');
    return `http://localhost:${address.port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** The bytes that travel for an address, without headers. */
  body(address: string): Buffer {
    const known = this.#bodies.get(address);
    if (known) return known;
    const file = this.#fileOf(address);
    const content = readFileSync(file);
    const body = compressed.has(extname(file)) ? compress(content) : content;
    this.#bodies.set(address, body);
    return body;
  }

  /** The text of a page. */
  html(address: string): string {
    return readFileSync(this.#fileOf(address), 'utf8');
  }

  #fileOf(address: string): string {
    const file = this.#fileAt(address);
    if (!file) throw new Error(`The site has no file at ${address}`);
    return file;
  }

  #fileAt(address: string): string | undefined {
    if (!address.startsWith(this.#base)) return undefined;
    const path = join(this.#folder, decodeURIComponent(address.slice(this.#base.length)));
    const file = address.endsWith('/') ? join(path, 'index.html') : path;
    return existsSync(file) && extname(file) ? file : undefined;
  }
}

export function compress(content: Buffer | string): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
