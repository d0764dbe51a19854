import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { IndexedPage, IndexFile } from './build-index.ts';

/** Reads every built page of a folder. */
export function readPages(folder: string): Promise<IndexedPage[]> {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
  return Promise.all(
    files.map(async (file) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

/** Writes an index into a folder that holds nothing else. */
export async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
