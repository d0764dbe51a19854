import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Material } from './material.ts';

/** Folder below the project where a build puts the files before the pages that tell about them. */
export const materialsFolder = '.astro/materials';
const listName = 'list.json';

export const listPath = (root: string): string => join(root, materialsFolder, listName);

/** The files that this build made; none before the first. */
export function readMaterials(root: string): Material[] {
  const path = listPath(root);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Material[]) : [];
}
