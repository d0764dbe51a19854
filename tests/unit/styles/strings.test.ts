import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { InterfaceStrings } from '../../../src/schemas/interface.ts';

const { site } = parse(readFileSync('content/interface.yaml', 'utf8')) as InterfaceStrings;

/** Texts that a stylesheet writes on the page; signs are none. */
const texts = globSync('src/styles/**/*.css')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/[\s{;]content:([^;]*);/g)])
  .flatMap(([, value = '']) => [...value.matchAll(/'([^']*)'|"([^"]*)"/g)])
  .map(([, single, double]) => single ?? double ?? '')
  .filter((text) => /\p{L}/u.test(text));

test('all that stylesheets write is the name of the site with its tagline, as the interface has them', () => {
  expect(new Set(texts)).toEqual(new Set([`${site.name} ${site.tagline}`]));
});
