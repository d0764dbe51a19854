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

  test('keeps what was asked for a moment ago', () => {
    const cache = new FileCache(folder);
    cache.set('old', file);
    for (const name of ['old.json', 'old.bin']) utimesSync(join(folder, name), 0, 0);
    cache.get('old');
    cache.prune();
    expect(readdirSync(folder).sort()).toEqual(['old.bin', 'old.json']);
  });

  test('throws away what a build that was stopped left behind', () => {
    writeFileSync(join(folder, 'a.bin.123'), '');
    utimesSync(join(folder, 'a.bin.123'), 0, 0);
    new FileCache(folder).prune();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('throws away what nobody asked for in a long time, and nothing else', () => {
    const cache = new FileCache(folder);
    cache.set('old', file);
    cache.set('new', file);
    for (const name of ['old.json', 'old.bin']) utimesSync(join(folder, name), 0, 0);
    cache.prune();
    expect(readdirSync(folder).sort()).toEqual(['new.bin', 'new.json']);
  });
});
