import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getLibrary } from '../entries.ts';
import { href } from '../links.ts';
import { strings } from '../strings.ts';

/** The tips as a feed. They have no dates: the poster gives none. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { tips } = await getLibrary();
  return rss({
    title: `${strings.site.name} ${strings.site.tagline}`,
    description: strings.tips.description,
    site: new URL(href('/'), site).href,
    customData: '<language>nl</language>',
    items: tips.map((tip) => ({
      title: tip.title,
      description: tip.description,
      link: new URL(href(tip.address), site).href,
    })),
  });
}
