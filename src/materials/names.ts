import { addresses } from '../model/urls.ts';
import type { MaterialFormat, MaterialKind, MaterialPlan } from './material.ts';

/** What a file name ends with, for files that belong to a page. */
const endings: Partial<Record<MaterialKind, string>> = {
  poster: 'poster',
  slides: 'dias',
  script: 'draaiboek',
  handout: 'hand-out',
  bundle: 'alles',
  cartridge: 'leeromgeving',
  sheet: 'deelnemersblad',
  handouts: 'uitdeelbladen',
  guide: 'handleiding',
};

const beginnings = [
  { folder: addresses.tips, word: 'tip' },
  { folder: addresses.workForms, word: 'werkvorm' },
  { folder: addresses.masterclasses, word: 'masterclass' },
];

/**
 * Name of the file of a page: it says what it is, among other downloads too.
 *
 * @param page address of the page, such as `/werkvormen/over-de-streep/`.
 * @throws for a page or a kind that has no files.
 */
export function materialName(page: string, kind: MaterialKind, format: MaterialFormat): string {
  return `${materialStem(page, kind)}.${format}`;
}

/** The same name for every format, without its ending. */
export function materialStem(page: string, kind: MaterialKind): string {
  const begin = beginnings.find(({ folder }) => page.startsWith(folder));
  const ending = endings[kind];
  if (!begin || ending === undefined) throw new Error(`${page} has no file of the kind ${kind}`);
  const slug = page.slice(begin.folder.length).replace(/\/$/, '').replaceAll('/', '-');
  return `${begin.word}-${slug}-${ending}`;
}

/** Name in the package of a masterclass, which says already of which masterclass it is: `dias.pptx`. */
export function nameInPackage({ name, page, kind, format }: MaterialPlan): string {
  if (page.startsWith(addresses.masterclasses)) return `${endings[kind] ?? kind}.${format}`;
  return name.replace(/^werkvorm-/, '');
}
