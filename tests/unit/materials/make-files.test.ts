import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileCache } from '../../../src/materials/file-cache.ts';
import { makeFiles } from '../../../src/materials/make-files.ts';
import { ContentError } from '../../../src/model/problems.ts';
import type { Recipe } from '../../../src/materials/material.ts';

let folder: string;
let cache: FileCache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'materials-'));
  cache = new FileCache(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const recipe = (input: string, name = 'tip-a-poster.pdf'): Recipe => ({
  plan: { name, kind: 'poster', format: 'pdf', page: '/tips/a/', title: 'A' },
  input,
  make: () => ({ bytes: new TextEncoder().encode(input) }),
});
const isNew = async (one: Recipe, maker = 'v1'): Promise<boolean[]> =>
  (await makeFiles([one], cache, maker)).map((made) => made.isNew);

describe('makeFiles', () => {
  test('makes a file once for the same text', async () => {
    expect(await isNew(recipe('tekst'))).toEqual([true]);
    expect(await isNew(recipe('tekst'))).toEqual([false]);
  });

  test('makes it again for another text, another name and another maker', async () => {
    await isNew(recipe('tekst'));
    expect(await isNew(recipe('andere tekst'))).toEqual([true]);
    expect(await isNew(recipe('tekst', 'tip-b-poster.pdf'))).toEqual([true]);
    expect(await isNew(recipe('tekst'), 'v2')).toEqual([true]);
  });

  test('tells the problems of all files at once', async () => {
    const failing = (name: string): Recipe => ({
      ...recipe('x', name),
      make: () => {
        throw new ContentError([{ file: name, field: 'action', message: 'te lang', remedy: 'maak korter' }]);
      },
    });
    const making = makeFiles([failing('a'), recipe('b'), failing('c')], cache, 'v1');
    await expect(making).rejects.toMatchObject({ problems: [{ file: 'a' }, { file: 'c' }] });
  });

  test('names the file and its page when it fails for another reason', async () => {
    const failing: Recipe = { ...recipe('x'), make: () => Promise.reject(new Error('geen lettertype')) };
    const message = 'tip-a-poster.pdf van /tips/a/ kan niet worden gemaakt: geen lettertype';
    await expect(makeFiles([failing], cache, 'v1')).rejects.toThrow(message);
  });

  test('refuses two files of one name', async () => {
    await expect(makeFiles([recipe('a'), recipe('b')], cache, 'v1')).rejects.toThrow('heten tip-a-poster.pdf');
  });
});
