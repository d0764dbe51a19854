import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** Folder of the built site and the base path it was built for. */
export const root = process.env['SITE_DIST'] ?? 'dist';
export const base = process.env['SITE_BASE'] ?? '/';

interface BuiltPage {
  /** Address from the root of the host, base path included. */
  address: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

if (!existsSync(join(root, 'index.html'))) {
  throw new Error(`There is no built site in ${root}: run "npm run build" first`);
}

/** Every page of the built site. */
export const pages: BuiltPage[] = globSync('**/*.html', { cwd: root })
  .map((file) => file.replaceAll(sep, '/'))
  .sort()
  .map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    return { address: base + file.replace(/(^|\/)index\.html$/, '$1'), file, html, $: load(html) };
  });

export function pageAt(address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`No page at ${address}`);
  return page;
}

/** The words of a text, with all white space joined. */
export function joinSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Whether an address of this site is a file in the build. */
export function isServed(pathname: string): boolean {
  if (!pathname.startsWith(base)) return false;
  const path = join(root, decodeURIComponent(pathname.slice(base.length)));
  return pathname.endsWith('/') ? existsSync(join(path, 'index.html')) : existsSync(path);
}
