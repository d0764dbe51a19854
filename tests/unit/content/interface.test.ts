import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const strings = parse(readFileSync('content/interface.yaml', 'utf8')) as Record<string, Record<string, unknown>>;
const code = globSync('src/**/*.{astro,ts}', { exclude: ['src/schemas/**'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Sections that are looked up by a value, such as a sector. */
const lookedUp = new Set(['kinds', 'sectors', 'sectorsShort', 'companions', 'moments', 'phases']);
const leaves = Object.entries(strings)
  .filter(([section]) => !lookedUp.has(section))
  .flatMap(([section, values]) => Object.keys(values).map((name) => [section, name] as const));

test.each(leaves)('the string %s.%s is used', (section, name) => {
  const isUsed = new RegExp(`\\b${section}\\b`).test(code) && new RegExp(`[.{,]\\s*${name}\\b`).test(code);
  expect(isUsed).toBe(true);
});
