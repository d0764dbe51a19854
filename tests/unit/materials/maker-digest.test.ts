import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makerDigest } from '../../../src/materials/maker-digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maker-'));
  for (const folder of ['content/werkvormen', 'src/renderers/pdf', 'src/pages']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  cpSync('package-lock.json', join(root, 'package-lock.json'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each(['content/werkvormen/vouwen.svg', 'src/renderers/pdf/document.typ', 'package-lock.json'])(
  'other files are made when %s changes',
  (file) => {
    const before = makerDigest(root);
    writeFileSync(join(root, file), 'anders');
    expect(makerDigest(root)).not.toBe(before);
  },
);

test.each(['content/werkvormen/vouwen.mdx', 'src/pages/index.astro'])(
  'the same files serve when %s changes, which is no part of a maker',
  (file) => {
    const before = makerDigest(root);
    writeFileSync(join(root, file), 'anders');
    expect(makerDigest(root)).toBe(before);
  },
);
