import { posix } from 'node:path';
import { fullText } from '../../model/full-text/full-text.ts';
import { headingLevelOf, type Part } from '../../model/full-text/part.ts';
import { drawingPath } from '../../model/drawing-path.ts';
import { walkBlocks } from '../../model/body/blocks.ts';
import type { Library } from '../../model/library/build-library.ts';
import type { Page } from '../../model/pages.ts';
import { publicAddress, type Site } from '../../model/site.ts';
import { addresses } from '../../model/urls.ts';
import type { ZipEntry } from '../zip/zip.ts';
import { frontMatter } from './front-matter.ts';
import { bibliographyFile, glossaryFile, listPaths } from './list-files.ts';
import { heading, joinBlocks, label, writeBlocks } from './write-blocks.ts';
import { writeInlines, type Context } from './write-inlines.ts';

/**
 * The whole site as Markdown: a file for each page with all its text, the glossary, the bibliography, and the drawings.
 * Links between them are relative, so that they work wherever the folder lies.
 *
 * @param readDrawing gives the bytes of a drawing by its path below the project.
 */
export function markdownFiles(library: Library, site: Site, readDrawing: (path: string) => Uint8Array): ZipEntry[] {
  const paths = pathsOf(library);
  const contextFor = (from: string): Context => ({
    strings: site.strings,
    linkTo: (address) => {
      const [page = '', anchor] = address.split('#');
      const path = paths.get(page) ?? listPathOf(page);
      if (path === undefined) return publicAddress(site, address);
      return relative(from, path) + (anchor === undefined ? '' : `#${anchor}`);
    },
    drawing: (src) => relative(from, drawingPath(src)),
  });
  const pages = library.all.map((page) => {
    const path = markdownPath(page.address);
    return { path, data: markdownPage(page, site, contextFor(path)) };
  });
  const drawings = drawingsOf(library.all).map((src) => ({ path: drawingPath(src), data: readDrawing(src) }));
  return [
    ...pages,
    { path: listPaths.glossary, data: glossaryFile(library, site, contextFor(listPaths.glossary)) },
    { path: listPaths.bibliography, data: bibliographyFile(library, site, contextFor(listPaths.bibliography)) },
    ...drawings,
  ];
}

/** One page: what is known of it, its title, and all its text. */
export function markdownPage(page: Page, site: Site, context: Context): string {
  const { strings } = site;
  const parts = fullText(page, strings).map((part) => writePart(part, context));
  const body = joinBlocks([heading(1, writeInlines(page.heading, context)), ...parts]);
  return `${frontMatter(page, site)}\n${body}\n`;
}

function writePart(part: Part, context: Context): string {
  const { origins } = context.strings;
  const origin = { bron: origins.bronExplained, redactie: origins.redactieExplained };
  return joinBlocks([
    part.heading && heading(2, writeInlines(part.heading, context)),
    part.origin && label(origin[part.origin]),
    writeBlocks(part.blocks, headingLevelOf(part), context),
  ]);
}

/** `/tips/growth-mindset/` is the file `tips/growth-mindset.md`. */
function markdownPath(address: string): string {
  return `${address.replaceAll(/^\/|\/$/g, '')}.md`;
}

/** The file of every address; a background stands in that of the page that it belongs to. */
function pathsOf({ all }: Library): Map<string, string> {
  return new Map(
    all.flatMap(({ address, background }): [string, string][] => {
      const path = markdownPath(address);
      return [[address, path], ...(background ? [[background.address, path] as [string, string]] : [])];
    }),
  );
}

/** A list is one file here; on the site it has a page for each letter. */
function listPathOf(address: string): string | undefined {
  if (address.startsWith(addresses.glossary)) return listPaths.glossary;
  return address.startsWith(addresses.bibliography) ? listPaths.bibliography : undefined;
}

function drawingsOf(pages: readonly Page[]): string[] {
  const bodies = pages.flatMap(({ body, background }) => [...body, ...(background?.body ?? [])]);
  return [...new Set([...walkBlocks(bodies)].flatMap((block) => (block.type === 'figure' ? block.src : [])))];
}

function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
