import type { APIContext } from 'astro';
import { href } from '../links.ts';

/** Everyone may read everything. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(href('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
}
