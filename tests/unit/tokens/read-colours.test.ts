import { expect, test } from 'vitest';
import { colours } from '../../../src/tokens/design.ts';
import { readColours } from '../../../src/tokens/read-colours.ts';

const sheet = (declarations: string): string => `@theme {\n${declarations}\n}`;

test('a colour in OKLCH becomes six hexadecimal digits', () => {
  expect(readColours(sheet('--color-wit: oklch(1 0 0);'), ['wit'])).toEqual({ wit: '#ffffff' });
});

test('a colour that the dark sets outside the theme does not count', () => {
  const css = `${sheet('--color-paper: oklch(1 0 0);')}
    @media (prefers-color-scheme: dark) { :root { --color-paper: oklch(0 0 0); } }`;
  expect(readColours(css, ['paper']).paper).toBe('#ffffff');
});

test('a colour that refers to another has its value', () => {
  const css = sheet('--color-outline: var(--color-ink); --color-ink: oklch(0 0 0);');
  expect(readColours(css, ['outline']).outline).toBe('#000000');
});

test('a colour in a comment does not count', () => {
  const css = sheet('--color-ink: oklch(0 0 0); /* --color-ink: oklch(1 0 0); } */');
  expect(readColours(css, ['ink']).ink).toBe('#000000');
});

test('a colour after a nested block is found', () => {
  const css = sheet('@keyframes rise { from { opacity: 0; } } --color-ink: oklch(0 0 0);');
  expect(readColours(css, ['ink']).ink).toBe('#000000');
});

test.each([
  ['is missing', '--color-ink: oklch(0 0 0);', /tokens\.css: de kleur --color-geel ontbreekt/],
  ['is no colour', '--color-geel: zonnig;', /--color-geel is geen kleur: "zonnig"/],
  ['refers to itself', '--color-geel: var(--color-a); --color-a: var(--color-geel);', /verwijst naar zichzelf/],
])('a colour that %s is told by its name', (_, declarations, message) => {
  expect(() => readColours(sheet(declarations), ['geel'])).toThrow(message);
});

test('the design has a colour for paper, ink and each theme', () => {
  expect(Object.keys(colours)).toEqual(['paper', 'ink', 'on-field', 'geel', 'koraal', 'groen', 'blauw']);
  for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});
