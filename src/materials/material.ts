import { addresses } from '../model/urls.ts';

/** What a file is for, in the order in which lists show them. */
export const materialKinds = [
  'poster',
  'cards',
  'allTips',
  'bundle',
  'slides',
  'script',
  'handout',
  'cartridge',
  'sheet',
  'handouts',
  'guide',
  'everything',
  'data',
  'records',
] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** In the order in which lists show them: what opens anywhere before what is to be edited. */
export const materialFormats = ['zip', 'pptx', 'pdf', 'docx', 'imscc', 'json', 'xml'] as const;
export type MaterialFormat = (typeof materialFormats)[number];

export const mediaTypes: Readonly<Record<MaterialFormat, string>> = {
  zip: 'application/zip',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  imscc: 'application/zip',
  json: 'application/json',
  xml: 'application/xml',
};

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

/** The order of lists: by kind, then by format. */
export function inListOrder<Plan extends MaterialPlan>(materials: readonly Plan[]): Plan[] {
  const place = ({ kind, format }: MaterialPlan): number =>
    materialKinds.indexOf(kind) * materialFormats.length + materialFormats.indexOf(format);
  return [...materials].sort((a, b) => place(a) - place(b));
}

/** Who a file is meant for: a guide and a script hold the answers. */
export const isForFacilitator = ({ kind }: MaterialPlan): boolean => !['sheet', 'handouts', 'handout'].includes(kind);

/** A phone shows it at once: saving it first would only hide it. */
export const opensInBrowser = ({ format }: MaterialPlan): boolean => format === 'pdf';
