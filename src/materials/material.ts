import { addresses } from '../model/urls.ts';

/** What a file is for, in the order in which lists show them. */
export const materialKinds = [
  'poster',
  'cards',
  'allTips',
  'slides',
  'script',
  'handout',
  'bundle',
  'cartridge',
  'sheet',
  'handouts',
  'guide',
  'everything',
  'data',
  'records',
] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const materialFormats = ['pptx', 'docx', 'pdf', 'zip', 'imscc', 'json', 'xml'] as const;
export type MaterialFormat = (typeof materialFormats)[number];

/** What is counted in a file. */
export interface Amount {
  count: number;
  unit: 'pages' | 'slides' | 'files';
}

/** A file to download, before it is made. */
export interface MaterialPlan {
  /** Name of the file, which says what it is in a folder full of others: `werkvorm-over-de-streep-deelnemersblad.pdf`. */
  name: string;
  kind: MaterialKind;
  format: MaterialFormat;
  /** Address of the page that it belongs to, from the root of the site. */
  page: string;
  /** Title of that page. */
  title: string;
}

/** A file that was made. */
export interface Material extends MaterialPlan {
  bytes: number;
  amount?: Amount;
}

export interface MadeFile {
  bytes: Uint8Array;
  amount?: Amount;
}

/** How a file is made. */
export interface Recipe {
  plan: MaterialPlan;
  /** All that its content depends on; what is the same gives the same file. */
  input: unknown;
  make: () => Promise<MadeFile> | MadeFile;
}

/** Address of a file, from the root of the site. */
export function materialAddress(name: string): string {
  return `${addresses.downloads}${name}`;
}
