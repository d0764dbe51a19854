import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPath, materialsFolder, type Command } from '../../materials/on-disk.ts';
import type { Made } from '../../materials/make-files.ts';
import type { Material } from '../../materials/material.ts';

const filesFolder = (root: string, command: Command): string => join(materialsFolder(root, command), 'files');

/** Puts the files where pages and hosts find them; what was there before is gone. */
export function writeMaterials(root: string, command: Command, made: readonly Made[]): Material[] {
  rmSync(materialsFolder(root, command), { recursive: true, force: true });
  mkdirSync(filesFolder(root, command), { recursive: true });
  const materials = made.map(({ recipe, bytes, amount }): Material => {
    writeFileSync(join(filesFolder(root, command), recipe.plan.name), bytes);
    return { ...recipe.plan, bytes: bytes.length, ...(amount === undefined ? {} : { amount }) };
  });
  writeFileSync(listPath(root, command), JSON.stringify(materials));
  return materials;
}

/** Copies the files into a built site. */
export function publishMaterials(root: string, site: string): void {
  cpSync(filesFolder(root, 'build'), join(site, 'downloads'), { recursive: true });
}

/** Path of a file by its name, for a server; undefined for a name that is no plain file name. */
export function materialPath(root: string, name: string): string | undefined {
  return /^[\w-]+(\.[\w-]+)+$/.test(name) ? join(filesFolder(root, 'dev'), name) : undefined;
}
