import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './file-cache.ts';

/** Folders and files that decide what a file looks like, besides its texts, which its recipe holds. */
const sources = [
  'content/**/*.svg',
  'src/{materials,model,renderers,tokens,pictograms}/**/*',
  'src/styles/tokens.css',
  'package-lock.json',
];

/** A short name for all that makes files: renderers, tokens, drawings and the versions of packages. */
export function makerDigest(root: string): string {
  const files = globSync(sources, { cwd: root })
    .filter((file) => /\.\w+$/.test(file))
    .sort();
  return digestOf(files.map((file) => `${file}\n${digestOf(readFileSync(join(root, file)))}`).join('\n'));
}
