import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { componentNames } from '../../../src/model/body/vocabulary.ts';
import { schemeNames } from '../../../src/model/urls.ts';
import { tipSchema } from '../../../src/schemas/tip.ts';

const guide = readFileSync('docs/redactie.md', 'utf8');

test('the example of a tip in the guide for editors is valid', () => {
  const matter = /```mdx\n---\n([\s\S]*?)\n---/.exec(guide)?.[1] ?? '';
  expect(tipSchema.safeParse(parse(matter)).error?.issues).toBeUndefined();
});

test.each(componentNames)('the guide for editors tells of <%s>', (name) => {
  expect(guide).toContain(`<${name}`);
});

test.each(schemeNames)('the guide for editors tells of links to %s:', (name) => {
  expect(guide).toContain(`${name}:`);
});
