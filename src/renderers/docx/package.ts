import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zip } from '../zip/zip.ts';
import { element } from './xml.ts';

/** Parts that take the place of those that `docx` wrote. */
type Parts = Readonly<Record<string, string>>;

/**
 * Makes the same package of the same document: `docx` numbers links, pictures and bookmarks at random or by how many
 * documents went before.
 */
export function fixPackage(packed: Uint8Array, parts: Parts): Uint8Array {
  const files = new Map(Object.entries(unzipSync(packed)).map(([name, data]) => [name, data]));
  for (const [name, text] of Object.entries(parts)) files.set(name, strToU8(text));
  edit(files, 'word/settings.xml', fixSettings);
  for (const rels of [...files.keys()].filter((name) => /^word\/_rels\/.+\.rels$/.test(name))) {
    const names = linkNames(text(files, rels));
    edit(files, rels, (xml) => renameLinks(xml, names));
    edit(files, partOf(rels), (xml) => renameLinks(xml, names));
  }
  edit(files, 'word/document.xml', fixNumbers);
  // The order of a ZIP puts the list of content types first, as readers expect: a bracket sorts before any letter.
  return zip([...files].map(([path, data]) => ({ path, data })));
}

function text(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const data = files.get(name);
  if (!data) throw new Error(`docx wrote no ${name}`);
  return strFromU8(data);
}

function edit(files: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  files.set(name, strToU8(change(text(files, name))));
}

/** The part that relationships are of. */
function partOf(rels: string): string {
  return rels.replace('_rels/', '').replace(/\.rels$/, '');
}

/** A steady id for each relationship with a random one, in the order of the text. */
function linkNames(rels: string): Map<string, string> {
  const ids = [...rels.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1] ?? '');
  return new Map(ids.filter((id) => !/^rId\d+$/.test(id)).map((id, index) => [id, `rIdLink${index + 1}`]));
}

function renameLinks(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replaceAll(/ (Id|r:id|r:embed)="([^"]+)"/g, (whole, attribute: string, id: string) => {
    const name = names.get(id);
    return name ? ` ${attribute}="${name}"` : whole;
  });
}

/** Numbers drawings and bookmarks from 1, and puts in the numbers of the lists. */
function fixNumbers(xml: string): string {
  const bookmarks = new Map<string, number>();
  const bookmark = (id: string): number => {
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  let drawings = 0;
  return xml
    .replaceAll(/"\{list-(\d+)\}"/g, '"$1"')
    .replaceAll(/(<wp:docPr [^>]*?\bid=")[^"]*/g, (_, start: string) => `${start}${++drawings}`)
    .replaceAll(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")([^"]*)/g,
      (_, start: string, id: string) => `${start}${bookmark(id)}`,
    );
}

/** Adds the language of the theme and which of its colours are text and paper. */
function fixSettings(xml: string): string {
  const mapping = {
    'w:bg1': 'light1',
    'w:t1': 'dark1',
    'w:bg2': 'light2',
    'w:t2': 'dark2',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`w:accent${number}`, `accent${number}`])),
    'w:hyperlink': 'hyperlink',
    'w:followedHyperlink': 'followedHyperlink',
  };
  const added = element('w:themeFontLang', { 'w:val': 'nl-NL' }) + element('w:clrSchemeMapping', mapping);
  return xml.replace('</w:settings>', `${added}</w:settings>`);
}
