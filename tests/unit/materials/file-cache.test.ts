import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileCache } from '../../../src/materials/file-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'materials-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = { bytes: new Uint8Array([1, 2, 3]), amount: { count: 2, unit: 'pages' as const } };

describe('the cache of files', () => {
  test('gives back what was put in, also to another build', () => {
    new FileCache(folder).set('a', file);
    const found = new FileCache(folder).get('a');
    expect({ bytes: [...(found?.bytes ?? [])], amount: found?.amount }).toEqual({
      bytes: [1, 2, 3],
      amount: file.amount,
    });
  });

  test('has nothing under another key', () => {
    new FileCache(folder).set('a', file);
    expect(new FileCache(folder).get('b')).toBeUndefined();
  });

  test.each(['a.bin', 'a.json'])('trusts no entry of which %s is damaged', (name) => {
    const cache = new FileCache(folder);
    cache.set('a', file);
    writeFileSync(join(folder, name), '{"digest":"0"}');
    expect(cache.get('a')).toBeUndefined();
  });

  test('trusts no entry of which the file is gone', () => {
    const cache = new FileCache(folder);
    cache.set('a', file);
    rmSync(join(folder, 'a.bin'));
    expect(cache.get('a')).toBeUndefined();
  });

  test('throws away what nobody asked for in a long time, and nothing else', () => {
    const cache = new FileCache(folder);
    cache.set('old', file);
    cache.set('new', file);
    utimesSync(join(folder, 'old.json'), 0, 0);
    cache.prune();
    expect(readdirSync(folder).sort()).toEqual(['new.bin', 'new.json']);
  });
});
