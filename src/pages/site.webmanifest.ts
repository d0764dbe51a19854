import { href } from '../links.ts';
import { webManifest } from '../renderers/icons/manifest.ts';
import { strings } from '../strings.ts';
import { colours } from '../tokens/design.ts';

/** What a phone needs to put the site on its home screen. */
export function GET(): Response {
  const { site, home } = strings;
  const texts = { name: site.name, shortName: site.shortName, description: home.description };
  return new Response(JSON.stringify(webManifest(texts, href, colours.paper)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
