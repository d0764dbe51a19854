import { letterOf } from './alphabet.ts';

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
  everyPage: '/alle-paginas/',
  downloads: '/downloads/',
  bibliography: '/bronnen/',
  bibliographyText: '/bronnen/literatuur.txt',
  about: '/over/',
  accessibility: '/toegankelijkheid/',
  privacy: '/privacy/',
  style: '/stijl/',
  feed: '/rss.xml',
  notFound: '/404/',
  favicon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  manifest: '/site.webmanifest',
} as const;

/** How an editor names what a link points to, and where that lives. */
const linkSchemes = {
  tip: (path: string) => `${addresses.tips}${path}/`,
  masterclass: (path: string) => `${addresses.masterclasses}${path}/`,
  theorie: (path: string) => `${addresses.theory}${path}/`,
  werkvorm: (path: string) => `${addresses.workForms}${path}/`,
  begrip: (path: string) => `${letterAddress(addresses.glossary, letterOf(path))}#${path}`,
  // The page of a work is that of its author, which its name does not tell; its line in the list leads there.
  bron: (path: string) => `${addresses.bibliography}#${path}`,
  pagina: (path: string) => `/${path}/`,
} as const satisfies Record<string, (path: string) => string>;

export type LinkScheme = keyof typeof linkSchemes;

/** There is one podcast page, so that its slug is no part of its address; links call it `pagina:podcast`. */
const schemes = { ...linkSchemes, podcast: () => addresses.podcast } as const;

export type Scheme = keyof typeof schemes;

export const schemeNames: readonly string[] = Object.keys(linkSchemes);

export function isLinkScheme(name: string): name is LinkScheme {
  return Object.hasOwn(linkSchemes, name);
}

/** Address of `scheme:path`. */
export function addressOf(scheme: Scheme, path: string): string {
  return schemes[scheme](path);
}

/** Address of the page of a letter, in a list that has one page a letter. */
export function letterAddress(list: string, letter: string): string {
  return `${list}${letter.toLowerCase()}/`;
}

/** Address of what a work form hands out. */
export function handoutsAddress(workForm: string): string {
  return `${workForm}uitdelen/`;
}

/** Address of the background of a page. */
export function backgroundAddress(page: string): string {
  return `${page}achtergrond/`;
}

/** Address of what JSON-LD tells about a page, where the page has no room for it. */
export function metadataAddress(page: string): string {
  return `${page}leermateriaal.jsonld`;
}

/** Where the owner says what others may do with texts and files. */
export const licenceAddress = `${addresses.about}#licentie`;

/** Anchors of the parts of the page of downloads. */
export const downloadAnchors = {
  posters: 'posters',
  workForms: 'werkvormen',
  sessions: 'masterclasses',
  everything: 'alles',
} as const;

/** Address of a part of the page of downloads. */
export function downloadsAddress(part: keyof typeof downloadAnchors): string {
  return `${addresses.downloads}#${downloadAnchors[part]}`;
}

/** Anchor of a letter in a list that holds all letters. */
export function letterAnchor(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}

/** Puts the base path (`/` or `/kansen/`) in front of an address from the root. */
export function withBase(address: string, base: string): string {
  return base.replace(/\/$/, '') + address;
}

/** The address from the root that a path has below the base path, the inverse of `withBase`. */
export function withoutBase(path: string, base: string): string {
  return path.slice(base.replace(/\/$/, '').length);
}

/** Name of the picture that other sites show with a link to a page: `tips/growth-mindset`. */
export function socialPictureSlug(address: string): string {
  return address.replaceAll(/^\/|\/$/g, '') || 'begin';
}

/** Address of that picture: `/deelbeeld/tips/growth-mindset.png`. */
export function socialPictureAddress(address: string): string {
  return `/deelbeeld/${socialPictureSlug(address)}.png`;
}

/** Anchor of a work in the list at the end of a page that cites it. */
export function referenceAnchor(id: string): string {
  return `bron-${id}`;
}
