import { posix } from 'node:path';
import { walkBlocks, type Inline } from '../../model/body/blocks.ts';
import { fill } from '../../model/fill.ts';
import { fullText } from '../../model/full-text/full-text.ts';
import { text } from '../../model/full-text/make.ts';
import type { Part, PartBlock, PartName } from '../../model/full-text/part.ts';
import type { Masterclass, Theory, WorkForm } from '../../model/pages.ts';
import { fullAddress, type Site } from '../../model/site.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import { zipInOrder, type ZipEntry } from '../zip/zip.ts';
import type { HtmlContext } from './html-inlines.ts';
import { htmlPage, stylesheetPath } from './html-page.ts';
import { manifestFile } from './manifest.ts';
import { stylesheet } from './stylesheet.ts';

/** A file to put beside the pages, such as slides. */
export interface AttachedFile {
  /** Name of the file, safe in a package. */
  name: string;
  title: string;
  bytes: Uint8Array;
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

/** A page of the module before it is written. */
interface Draft {
  path: string;
  title: string;
  heading: Inline[];
  parts: Part[];
  /** Of the page on the site. */
  address: string;
}

type UnplacedDraft = Omit<Draft, 'path'> & { slug: string };

/**
 * A masterclass for a learning environment: a Common Cartridge 1.1 with one module, which holds a page for each part and
 * the files.
 *
 * @throws when the masterclass has no session of its own.
 */
export function cartridge({ masterclass, files, site, colours, readDrawing }: CartridgeInput): Uint8Array {
  if (!masterclass.session) throw new Error(`cartridge: ${masterclass.slug} only compares its variants`);
  const drafts = draftsOf(masterclass, site);
  const paths = new Map(drafts.slice(1, -2).map(({ address, path }) => [address, path]));
  paths.set(masterclass.address, drafts[0]?.path ?? '');
  const context: HtmlContext = {
    strings: site.strings,
    linkTo: (address) => paths.get(address) ?? fullAddress(site, address),
    drawing: drawingPath,
  };
  const items = [
    ...drafts.map(({ path, title, parts }) => ({
      title,
      path,
      needs: [stylesheetPath, ...drawingsOf(parts).map(drawingPath)],
    })),
    ...files.map(({ name, title }) => ({ title, path: filePath(name), needs: [] })),
  ];
  const { licence, licenceText } = site.strings.packages;
  const manifest = manifestFile({
    identifier: `masterclass-${masterclass.slug.replaceAll('/', '-')}`,
    title: masterclass.title,
    description: masterclass.description,
    keywords: masterclass.keywords,
    rights: fill(licenceText, { licence }),
    items,
  });
  const drawings = [...new Set(drafts.flatMap(({ parts }) => drawingsOf(parts)))].sort();
  const entries: ZipEntry[] = [
    // Importers look for the manifest first.
    { path: 'imsmanifest.xml', data: manifest },
    { path: stylesheetPath, data: stylesheet(colours, masterclass.theme) },
    ...drafts.map((draft) => ({
      path: draft.path,
      data: htmlPage({ ...draft, address: fullAddress(site, draft.address) }, context),
    })),
    ...drawings.map((src) => ({ path: drawingPath(src), data: readDrawing(src) })),
    ...files.map(({ name, bytes }) => ({ path: filePath(name), data: bytes })),
  ];
  return zipInOrder(entries);
}

/** Pages of the module, in the order in which a session goes. */
function draftsOf(masterclass: Masterclass, { strings }: Site): Draft[] {
  const { packages, masterclasses, kinds } = strings;
  const parts = fullText(masterclass, strings);
  const named = (...names: PartName[]): Part[] => parts.filter(({ name }) => name && names.includes(name));
  const own = (slug: string, title: string, ownParts: Part[]): UnplacedDraft => ({
    slug,
    title,
    heading: text(title),
    parts: ownParts,
    address: masterclass.address,
  });
  const page = (item: Theory | WorkForm): UnplacedDraft => ({
    slug: item.slug,
    title: `${kinds[item.kind]}: ${item.title}`,
    heading: item.heading,
    parts: fullText(item, strings),
    address: item.address,
  });
  const drafts = [
    own(
      'programma',
      packages.programmeTitle,
      parts.filter(({ name }) => name === undefined),
    ),
    ...pagesOf(masterclass).map(page),
    own('eigen-actie', masterclasses.ownAction, withoutHeading(named('ownAction'))),
    own('bronnen', packages.sourcesTitle, [...named('origin', 'references'), licencePart(strings)]),
  ];
  return drafts.map(({ slug, ...draft }, index) => ({
    ...draft,
    // The number keeps the files in order where only their names are seen.
    path: `${String(index + 1).padStart(2, '0')}-${slug}.html`,
  }));
}

/** What the session uses, in the order of its programme. */
function pagesOf({ session, theory, workForms }: Masterclass): (Theory | WorkForm)[] {
  const inProgramme = session?.programme.flatMap(({ page }) => page ?? []) ?? [];
  return [...new Set([...inProgramme, ...theory, ...workForms])];
}

/** The title of the page says it already. */
function withoutHeading(parts: readonly Part[]): Part[] {
  return parts.map(({ blocks }) => ({ blocks }));
}

function licencePart({ packages }: Site['strings']): Part {
  const { licence, licenceAddress, licenceText, licenceTitle } = packages;
  const words = text(fill(licenceText, { licence }));
  const link: Inline[] =
    licenceAddress === undefined
      ? []
      : [
          { type: 'text', text: ' ' },
          { type: 'link', target: { kind: 'external', url: licenceAddress }, children: text(licenceAddress) },
        ];
  return {
    heading: text(licenceTitle),
    blocks: [{ type: 'paragraph', children: [...words, ...link], origin: 'redactie', line: 0 }],
  };
}

function drawingsOf(parts: readonly Part[]): string[] {
  const isBlock = (block: PartBlock): block is Exclude<PartBlock, { type: 'field' }> => block.type !== 'field';
  const blocks = parts.flatMap((part) => part.blocks.filter(isBlock));
  return [...new Set([...walkBlocks(blocks)].flatMap((block) => (block.type === 'figure' ? block.src : [])))];
}

const drawingPath = (src: string): string => `tekeningen/${posix.basename(src)}`;

const filePath = (name: string): string => `bestanden/${name}`;
