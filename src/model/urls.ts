/**
 * Addresses of the site, from its root: `/tips/growth-mindset/`. This module alone spells Dutch address parts for
 * links; `withBase` puts the folder in front in which a host serves the site.
 */
export const addresses = {
  home: '/',
  tips: '/tips/',
  masterclasses: '/masterclasses/',
  theory: '/theorie/',
  workForms: '/werkvormen/',
  podcast: '/podcast/',
  search: '/zoeken/',
  glossary: '/begrippen/',
  bibliography: '/bronnen/',
  about: '/over/',
  accessibility: '/toegankelijkheid/',
  privacy: '/privacy/',
  feed: '/rss.xml',
} as const;

/** How an editor names what a link points to, and where that lives. */
const schemes: Record<string, (path: string) => string> = {
  tip: (path) => `${addresses.tips}${path}/`,
  masterclass: (path) => `${addresses.masterclasses}${path}/`,
  theorie: (path) => `${addresses.theory}${path}/`,
  werkvorm: (path) => `${addresses.workForms}${path}/`,
  begrip: (path) => `${addresses.glossary}#${path}`,
  bron: (path) => `${addresses.bibliography}#${path}`,
  pagina: (path) => `/${path}/`,
};

export const schemeNames: readonly string[] = Object.keys(schemes);

/** Address of `scheme:path`, or undefined when there is no such scheme. */
export function addressOf(scheme: string, path: string): string | undefined {
  return Object.hasOwn(schemes, scheme) ? schemes[scheme]?.(path) : undefined;
}

/** Puts the base path (`/` or `/kansen/`) in front of an address from the root. */
export function withBase(address: string, base: string): string {
  return base.replace(/\/$/, '') + address;
}

/** Anchor of a work in the list at the end of a page that cites it. */
export function referenceAnchor(id: string): string {
  return `bron-${id}`;
}
