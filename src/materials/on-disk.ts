import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Material } from './material.ts';

/** What puts files on disk: a build, or the server that an editor looks at; neither takes away those of the other. */
export type Command = 'build' | 'dev';

const folders: Record<Command, string> = { build: '.astro/materials', dev: '.astro/materials-dev' };

/** Folder of the files, which are there before the pages that tell about them. */
export const materialsFolder = (root: string, command: Command): string => join(root, folders[command]);

export const listPath = (root: string, command: Command): string => join(materialsFolder(root, command), 'list.json');

/** The files that were made; none before the first time. */
export function readMaterials(root: string, command: Command = 'build'): Material[] {
  const path = listPath(root, command);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Material[]) : [];
}
