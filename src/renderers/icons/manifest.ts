import { addresses } from '../../model/urls.ts';
import { appIcons } from './app-icons.ts';

interface ManifestTexts {
  name: string;
  shortName: string;
  description: string;
}

/**
 * The web app manifest, for who puts the site on a home screen.
 *
 * @param href gives an address with the base path in front.
 * @param paper colour of the screen while the site loads, and of the bar above it.
 */
export function webManifest(texts: ManifestTexts, href: (address: string) => string, paper: string): object {
  return {
    name: texts.name,
    short_name: texts.shortName,
    description: texts.description,
    lang: 'nl',
    dir: 'ltr',
    id: href(addresses.home),
    start_url: href(addresses.home),
    scope: href(addresses.home),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: appIcons
      .filter(({ purpose }) => purpose !== undefined)
      .map(({ address, size, purpose }) => ({
        src: href(address),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  };
}
