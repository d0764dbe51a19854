import type { InterfaceStrings } from '../schemas/interface.ts';

/** Where the site lives and what it calls things: what files need to know that are read apart from it. */
export interface Site {
  /** Of the home page, in full and with a slash at its end: `https://example.org/kansen/`. */
  url: string;
  strings: InterfaceStrings;
}

/** The address that a build has which was not told where the site will live. */
const unknownHost = 'localhost';

/** Whether others can reach the addresses of this build. */
export function hasKnownAddress({ url }: Pick<Site, 'url'>): boolean {
  return new URL(url).hostname !== unknownHost;
}

/** The address of a page in full, for a file that leaves the site; undefined when nobody could follow it. */
export function publicAddress(site: Site, address: string): string | undefined {
  return hasKnownAddress(site) ? fullAddress(site, address) : undefined;
}

/** The address of a page for a program: in full, or from the root of the site when nobody could follow it. */
export function addressForPrograms(site: Site, address: string): string {
  return publicAddress(site, address) ?? address;
}

/** The address of a page in full, for who reads it elsewhere. */
export function fullAddress({ url }: Site, address: string): string {
  return new URL(address.replace(/^\//, ''), url).href;
}
