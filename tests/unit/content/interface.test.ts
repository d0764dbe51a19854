import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const strings = parse(readFileSync('content/interface.yaml', 'utf8')) as Record<string, Record<string, unknown>>;
const files = globSync('src/**/*.{astro,ts}', { exclude: ['src/schemas/**'] }).map((file) =>
  readFileSync(file, 'utf8'),
);
/** Sections and strings that are looked up by a value, such as a sector. */
const lookedUp = new Set(['kinds', 'sectors', 'sectorsShort', 'companions', 'moments', 'phases', 'origins.artikel']);
const leaves = Object.entries(strings)
  .filter(([section]) => !lookedUp.has(section))
  .flatMap(([section, values]) => Object.keys(values).map((name) => [section, name] as const))
  .filter(([section, name]) => !lookedUp.has(`${section}.${name}`));

/** What a file calls a section: `strings.tips`, or a name of its own for it. */
function namesOf(section: string, code: string): string[] {
  const unpacked = code.matchAll(/\{([^{}]*)\}\s*(?:=\s*strings\b(?!\.)|:\s*InterfaceStrings\b(?!\[))/g);
  const part = `InterfaceStrings\\['${section}'\\]`;
  const type = new RegExp(`type (\\w+) = [^;]*${part}`).exec(code)?.[1];
  const ofType = code.matchAll(new RegExp(`(\\w+)\\??:\\s*(?:${[part, ...(type ? [type] : [])].join('|')})`, 'g'));
  return [
    `strings.${section}`,
    ...[...unpacked].flatMap(([, list = '']) => {
      const found = new RegExp(`(?:^|[\\s,])${section}(?::\\s*(\\w+))?\\s*(?:,|$)`).exec(list);
      return found ? [found[1] ?? section] : [];
    }),
    ...[...ofType].flatMap(([, name]) => name ?? []),
  ];
}

/** Whether a file reads one string of a section: `name.key`, or `{ key } = name`. */
function reads(section: string, key: string, code: string): boolean {
  return namesOf(section, code).some((name) => {
    const path = name.replace('.', '\\.');
    return (
      new RegExp(`(?<![.\\w])${path}\\??\\.${key}\\b`).test(code) ||
      new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\}\\s*=\\s*${path}\\b(?!\\.)`).test(code)
    );
  });
}

test.each(leaves)('the string %s.%s is used', (section, key) => {
  expect(files.some((code) => reads(section, key, code))).toBe(true);
});
