import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPath, materialsFolder } from '../../materials/on-disk.ts';
import type { Made } from '../../materials/make-files.ts';
import type { Material } from '../../materials/material.ts';

const filesFolder = (root: string): string => join(root, materialsFolder, 'files');

/** Puts the files where pages and hosts find them; what an earlier build put there is gone. */
export function writeMaterials(root: string, made: readonly Made[]): Material[] {
  rmSync(join(root, materialsFolder), { recursive: true, force: true });
  mkdirSync(filesFolder(root), { recursive: true });
  const materials = made.map(({ recipe, bytes, amount }): Material => {
    writeFileSync(join(filesFolder(root), recipe.plan.name), bytes);
    return { ...recipe.plan, bytes: bytes.length, ...(amount === undefined ? {} : { amount }) };
  });
  writeFileSync(listPath(root), JSON.stringify(materials));
  return materials;
}

/** Copies the files into a built site. */
export function publishMaterials(root: string, site: string): void {
  cpSync(filesFolder(root), join(site, 'downloads'), { recursive: true });
}

/** Path of a file by its name, for a server; undefined for a name that is no plain file name. */
export function materialPath(root: string, name: string): string | undefined {
  return /^[\w-]+(\.[\w-]+)+$/.test(name) ? join(filesFolder(root), name) : undefined;
}
