import { join } from 'node:path';
import { FileCache } from './file-cache.ts';
import { makeFiles, type Made } from './make-files.ts';
import { makerDigest } from './maker-digest.ts';
import type { Recipe } from './material.ts';

/** Files that were made, and in words what could not be made here. */
export interface MadeMaterials {
  files: Made[];
  leftOut: string[];
}

/**
 * Makes every file to download.
 *
 * @param root folder of the project.
 * @param site address of the site, for files that name their page.
 */
export async function makeMaterials(root: string, site: string | undefined): Promise<MadeMaterials> {
  const cache = new FileCache(join(root, 'node_modules/.cache/materials'));
  const recipes: Recipe[] = [];
  const files = await makeFiles(recipes, cache, makerDigest(root) + (site ?? ''));
  cache.prune();
  return { files, leftOut: [] };
}
