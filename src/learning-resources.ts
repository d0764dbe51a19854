import { materialsOf } from './downloads.ts';
import { getLibrary } from './entries.ts';
import { materialAddress, mediaTypes } from './materials/material.ts';
import { learningResource } from './model/metadata/learning-resource.ts';
import type { Page } from './model/pages.ts';
import type { Site } from './model/site.ts';
import { metadataAddress, withBase, withoutBase } from './model/urls.ts';
import { strings } from './strings.ts';

/** What the head of a page holds: JSON-LD, or the address of the file with it. */
type PageMetadata = { json: string } | { address: string };

/** The site of this build. */
export function thisSite(): Site {
  return { url: new URL(withBase('/', import.meta.env.BASE_URL), import.meta.env.SITE).href, strings };
}

/** What the page at a path of this build tells about itself, base path included; nothing for an overview. */
export async function metadataOf(pathname: string): Promise<PageMetadata | undefined> {
  const address = withoutBase(pathname, import.meta.env.BASE_URL);
  const { all } = await getLibrary();
  const page = all.find((candidate) => candidate.address === address);
  if (!page) return undefined;
  if (isFull(page)) return { address: metadataAddress(address) };
  return { json: (await metadataJson(page)).replaceAll('<', String.raw`\u003c`) };
}

/**
 * A page that fills its round trip over the network has its metadata in a file: a work form and a masterclass have
 * a hundred bytes to spare where the metadata takes a thousand.
 */
export function isFull({ kind }: Page): boolean {
  return kind === 'workForm' || kind === 'masterclass';
}

export async function metadataJson(page: Page): Promise<string> {
  const { sources } = await getLibrary();
  const { kinds } = strings.downloads;
  const files = materialsOf(page.address).map(({ name, kind, format, bytes }) => ({
    address: materialAddress(name),
    name: kinds[kind],
    mediaType: mediaTypes[format],
    bytes,
  }));
  return JSON.stringify(learningResource(page, { site: thisSite(), quoted: sources, files }));
}
