import type { InterfaceStrings } from '../schemas/interface.ts';

/** Where the site lives and what it calls things: what files need to know that are read apart from it. */
export interface Site {
  /** Of the home page, in full and with a slash at its end: `https://example.org/kansen/`. */
  url: string;
  strings: InterfaceStrings;
}

/** The address of a page in full, for who reads it elsewhere. */
export function fullAddress({ url }: Site, address: string): string {
  return new URL(address.replace(/^\//, ''), url).href;
}
