import { walkBlocks } from '../../model/body/blocks.ts';
import { drawingPath } from '../../model/drawing-path.ts';
import { fill } from '../../model/fill.ts';
import { list, text } from '../../model/full-text/make.ts';
import type { Part, PartBlock } from '../../model/full-text/part.ts';
import type { Masterclass } from '../../model/pages.ts';
import { publicAddress, type Site } from '../../model/site.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import { zipInOrder, type ZipEntry } from '../zip/zip.ts';
import { draftsOf, type Draft, type Reader } from './drafts.ts';
import type { HtmlContext } from './html-inlines.ts';
import { htmlPage, stylesheetPath } from './html-page.ts';
import { manifestFile, type ManifestGroup } from './manifest.ts';
import { stylesheet } from './stylesheet.ts';

/** A file to put beside the pages, such as slides. */
export interface AttachedFile {
  /** Name of the file, safe in a package. */
  name: string;
  title: string;
  bytes: Uint8Array;
  /** Address of the page that it belongs to. */
  page: string;
  reader: Reader;
}

interface CartridgeInput {
  /** A masterclass or a variant that can be done. */
  masterclass: Masterclass;
  files: readonly AttachedFile[];
  site: Site;
  colours: PaperDesign['colours'];
  /** Gives the bytes of a drawing by its path below the project. */
  readDrawing: (path: string) => Uint8Array;
}

type PlacedDraft = Draft & { path: string };

/**
 * A masterclass for a learning environment: a Common Cartridge 1.1 with a module for whoever leads it and one for
 * participants, each with a page for each part and with its files.
 *
 * @throws when the masterclass has no session of its own, or nothing is attached.
 */
export function cartridge({ masterclass, files, site, colours, readDrawing }: CartridgeInput): Uint8Array {
  if (!masterclass.session) throw new Error(`cartridge: ${masterclass.slug} only compares its variants`);
  if (files.length === 0) throw new Error(`cartridge: ${masterclass.slug} has no files`);
  const drafts = draftsOf(masterclass, site).map((draft, index) => ({
    ...draft,
    parts: [...draft.parts, ...filesPart(draft, files, site)],
    // The number keeps the files in order where only their names are seen.
    path: `${String(index + 1).padStart(2, '0')}-${draft.slug}.html`,
  }));
  const { licence, licenceText } = site.strings.packages;
  const manifest = manifestFile({
    identifier: `masterclass-${masterclass.slug.replaceAll('/', '-')}`,
    title: masterclass.title,
    description: masterclass.description,
    keywords: masterclass.keywords,
    rights: fill(licenceText, { licence }),
    groups: groupsOf(masterclass, drafts, files, site),
  });
  const drawings = [...new Set(drafts.flatMap(({ parts }) => drawingsOf(parts)))].sort();
  const entries: ZipEntry[] = [
    // Importers look for the manifest first.
    { path: 'imsmanifest.xml', data: manifest },
    { path: stylesheetPath, data: stylesheet(colours, masterclass.theme) },
    ...drafts.map((draft) => {
      const address = publicAddress(site, draft.address);
      return { path: draft.path, data: htmlPage({ ...draft, address }, contextFor(draft, drafts, site)) };
    }),
    ...drawings.map((src) => ({ path: drawingPath(src), data: readDrawing(src) })),
    ...files.map(({ name, bytes }) => ({ path: filePath(name), data: bytes })),
  ];
  return zipInOrder(entries, site.strings.downloads.edition);
}

function groupsOf(
  masterclass: Masterclass,
  drafts: readonly PlacedDraft[],
  files: readonly AttachedFile[],
  { strings }: Site,
): ManifestGroup[] {
  const { facilitatorGroup, participantsGroup } = strings.packages;
  const group = (reader: Reader, title: string): ManifestGroup => ({
    title: fill(title, { title: masterclass.title }),
    items: [
      ...drafts
        .filter((draft) => draft.reader === reader)
        .map((draft) => ({
          title: draft.title,
          path: draft.path,
          needs: [stylesheetPath, ...drawingsOf(draft.parts).map(drawingPath)],
        })),
      ...files
        .filter((file) => file.reader === reader)
        .map((file) => ({ title: file.title, path: filePath(file.name), needs: [] })),
    ],
  });
  return [group('facilitator', facilitatorGroup), group('participants', participantsGroup)];
}

/** A page links to pages of its own group first: what is hidden from participants leads them nowhere. */
function contextFor({ reader }: Draft, drafts: readonly PlacedDraft[], site: Site): HtmlContext {
  const own = drafts.filter((draft) => draft.reader === reader);
  const visible = reader === 'facilitator' ? [...own, ...drafts] : own;
  return {
    strings: site.strings,
    linkTo: (address) => visible.find((draft) => draft.address === address)?.path ?? publicAddress(site, address),
    drawing: drawingPath,
  };
}

/** Files that belong to a page, and that its readers may see. */
function filesPart({ address, reader }: Draft, files: readonly AttachedFile[], { strings }: Site): Part[] {
  const own = files.filter((file) => file.page === address && file.reader === reader);
  if (own.length === 0) return [];
  const links = own.map(({ name, title }) => [
    { type: 'link' as const, target: { kind: 'external' as const, url: filePath(name) }, children: text(title) },
  ]);
  return [{ heading: text(strings.packages.filesTitle), blocks: [list(links)] }];
}

function drawingsOf(parts: readonly Part[]): string[] {
  const isBlock = (block: PartBlock): block is Exclude<PartBlock, { type: 'field' }> => block.type !== 'field';
  const blocks = parts.flatMap((part) => part.blocks.filter(isBlock));
  return [...new Set([...walkBlocks(blocks)].flatMap((block) => (block.type === 'figure' ? block.src : [])))];
}

const filePath = (name: string): string => `bestanden/${name}`;
