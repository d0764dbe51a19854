import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { letters } from './letters.ts';
import { makeFace, makeSample } from './make-face.ts';
import { readMetrics } from './sfnt.ts';
import { faceRule, standInRules } from './stylesheet.ts';
import { typefaces, type Face, type Typeface } from './typefaces.ts';

const require = createRequire(import.meta.url);
const sample = letters.map(([character]) => character).join('');

/**
 * Writes the fonts and `fonts.css` to a folder in `cache`, unless they are there from an earlier time, and returns that
 * folder. Its name says what it was made from: this code, the fonts of the packages and the characters in use.
 */
export async function prepareFonts(cache: string, used: ReadonlySet<string>): Promise<string> {
  const folder = join(cache, keyOf(used));
  if (existsSync(folder)) return folder;
  // Another process may do the same: a folder that exists is complete.
  const draft = `${folder}-${randomUUID()}`;
  mkdirSync(draft, { recursive: true });
  for (const [name, content] of await makeFonts(used)) writeFileSync(join(draft, name), content);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
  return folder;
}

/** The files to write, by name. */
export async function makeFonts(used: ReadonlySet<string>): Promise<Map<string, Buffer | string>> {
  const files = new Map<string, Buffer | string>();
  let css = '';
  for (const typeface of typefaces) {
    for (const face of typeface.faces) {
      const source = readSource(face);
      const text = face.characters(used);
      files.set(`${face.name}.woff2`, await makeFace(source, text, face, typeface));
      css += faceRule(typeface, face, await coverage(source, text, face, typeface));
    }
    css += await standInsOf(typeface);
  }
  return files.set('fonts.css', css);
}

async function standInsOf(typeface: Typeface): Promise<string> {
  const [face] = typeface.faces;
  const source = readSource(face);
  let css = '';
  for (const weight of typeface.standInWeights) {
    css += standInRules(typeface, weight, readMetrics(await makeSample(source, sample, face, weight)));
  }
  return css;
}

/** Which of the characters the font has. */
async function coverage(source: Buffer, text: string, face: Face, { weights }: Typeface): Promise<Iterable<string>> {
  return readMetrics(await makeSample(source, text, face, weights[0])).advances.keys();
}

/** The whole font of a face. */
export function readSource({ source }: Pick<Face, 'source'>): Buffer {
  try {
    return readFileSync(require.resolve(source));
  } catch {
    throw new Error(`The font "${source}" is missing. Run "npm install".`);
  }
}

function keyOf(used: ReadonlySet<string>): string {
  const hash = createHash('sha256').update([...used].sort().join(''));
  for (const file of globSync('*.ts', { cwd: import.meta.dirname }).sort()) {
    hash.update(readFileSync(join(import.meta.dirname, file)));
  }
  for (const { faces } of typefaces) for (const face of faces) hash.update(readSource(face));
  return hash.digest('hex').slice(0, 12);
}
