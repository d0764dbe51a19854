import { readMaterials } from './materials/on-disk.ts';
import { inListOrder, type Material } from './materials/material.ts';

let materials: Material[] | undefined;

/** The files to download, with their true sizes, in the order of lists; `astro dev` looks anew for each page. */
export function getMaterials(): Material[] {
  if (import.meta.env.DEV) return inListOrder(readMaterials(process.cwd(), 'dev'));
  materials ??= inListOrder(readMaterials(process.cwd()));
  return materials;
}

/** Those of one page. */
export function materialsOf(page: string): Material[] {
  return getMaterials().filter((material) => material.page === page);
}
