import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Reference } from '../pages.ts';
import type { DocumentKind } from './title.ts';

/** What every document of an edition is written with, besides its page. */
export interface PaperSetting {
  strings: InterfaceStrings;
  /** All works of the site. */
  references: readonly Reference[];
  /** ISO day of the edition. */
  date: string;
  /** Name, without its ending, of the file with a document of the page at an address. */
  fileName: (address: string, kind: DocumentKind) => string;
  /** Address of the site in full; absent when nobody knows where it will live. */
  siteUrl?: string;
}
