import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, readdirSync, utimesSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Amount, MadeFile } from './material.ts';

interface Entry {
  digest: string;
  amount?: Amount;
}

/** Milliseconds after which a file that no build asked for is thrown away. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Files that were made before, by a key of all that they were made from. What is damaged or gone is as good as never made. */
export class FileCache {
  readonly #folder: string;

  /** @param folder is made when it is not there. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  get(key: string): MadeFile | undefined {
    try {
      const { digest, amount } = JSON.parse(readFileSync(this.#path(key, 'json'), 'utf8')) as Entry;
      const bytes = readFileSync(this.#path(key, 'bin'));
      if (digestOf(bytes) !== digest) return undefined;
      this.#keep(key);
      return { bytes, ...(amount === undefined ? {} : { amount }) };
    } catch {
      return undefined;
    }
  }

  set(key: string, { bytes, amount }: MadeFile): void {
    this.#write(this.#path(key, 'bin'), bytes);
    const entry: Entry = { digest: digestOf(bytes), ...(amount === undefined ? {} : { amount }) };
    this.#write(this.#path(key, 'json'), JSON.stringify(entry));
  }

  /** Throws away what no build has asked for in a long time, and what builds that were stopped left behind. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (Date.now() - statSync(path).mtimeMs >= keptFor) rmSync(path, { force: true });
    }
  }

  /** Marks both files of an entry as asked for; in a folder that cannot be written to they are as good as they are. */
  #keep(key: string): void {
    const now = new Date();
    try {
      for (const extension of ['bin', 'json'] as const) utimesSync(this.#path(key, extension), now, now);
    } catch (error) {
      if (!isReadOnly(error)) throw error;
    }
  }

  #path(key: string, extension: 'bin' | 'json'): string {
    return join(this.#folder, `${key}.${extension}`);
  }

  /** A build that stops halfway leaves no half file, and two builds at once do not take each other's. */
  #write(path: string, content: Uint8Array | string): void {
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  }
}

function isReadOnly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
}

/** Short name for content: the same content has the same. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
