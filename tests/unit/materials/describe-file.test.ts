import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeFile, measureFile, sizeOf } from '../../../src/materials/describe-file.ts';
import type { Material } from '../../../src/materials/material.ts';
import type { InterfaceStrings } from '../../../src/schemas/interface.ts';

const { downloads } = parse(readFileSync('content/interface.yaml', 'utf8')) as InterfaceStrings;
const file: Material = { name: 'a.pdf', kind: 'sheet', format: 'pdf', page: '/werkvormen/a/', title: 'A', bytes: 1234 };

describe('describeFile', () => {
  test('tells format and length', () => {
    expect(describeFile({ ...file, amount: { count: 3, unit: 'pages' } }, downloads)).toBe('PDF, 3 pagina’s');
  });

  test('counts one in the singular', () => {
    expect(describeFile({ ...file, amount: { count: 1, unit: 'slides' } }, downloads)).toBe('PDF, 1 dia');
  });

  test('leaves out a length that nobody counted', () => {
    expect(describeFile(file, downloads)).toBe('PDF');
  });

  test('tells the size of a file that takes long', () => {
    expect(describeFile({ ...file, bytes: 881_000 }, downloads)).toBe('PDF, 881 kB');
  });
});

test('where there is little room a file has its length and size, each on one line', () => {
  expect(measureFile({ ...file, amount: { count: 3, unit: 'pages' } }, downloads)).toBe('3\u00a0p. · 1\u00a0kB');
});

test.each([
  [12, '1 kB'],
  [84_600, '85 kB'],
  [1_240_000, '1,2 MB'],
])('a size of %i bytes reads %s', (bytes, text) => {
  expect(sizeOf(bytes)).toBe(text);
});
