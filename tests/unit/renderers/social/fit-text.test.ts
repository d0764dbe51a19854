import { beforeAll, expect, test } from 'vitest';
import { ContentError } from '../../../../src/model/problems.ts';
import { fitText, type Room } from '../../../../src/renderers/social/fit-text.ts';
import { Typesetter } from '../../../../src/renderers/social/typesetter.ts';
import { getFonts } from '../../../../src/tokens/design.ts';

const style = { family: 'display', weight: 500, lineHeight: 1.2, colour: '#000000' } as const;
const room: Room = { width: 800, height: 300, largest: 44, smallest: 30 };
const place = { file: 'content/tips/kijk.mdx', field: 'quotation', remedy: 'kies een korter citaat' };
const sentence = 'Blijf het gesprek met elkaar voeren. ';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = new Typesetter(await getFonts());
});

const fit = (text: string, within: Partial<Room> = {}) =>
  fitText(typesetter, text, style, { ...room, ...within }, place);

async function failure(text: string): Promise<string> {
  try {
    await fit(text);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

test('a short text is set in the largest letter', async () => {
  expect((await fit(sentence)).size).toBe(44);
});

test('a longer text is set in the largest letter in which it fits', async () => {
  const { size, height } = await fit(sentence.repeat(8));
  const larger = await typesetter.set(sentence.repeat(8), { ...style, size: size + 1 }, room.width);
  expect(size).toBeLessThan(44);
  expect(height).toBeLessThanOrEqual(room.height);
  expect(larger.height).toBeGreaterThan(room.height);
});

test('a letter is small enough for the longest word', async () => {
  expect((await fit('overgangsbeslissingen', { width: 400 })).size).toBeLessThan(44);
});

test('a quotation that is too long stops the build and tells file, field, format and how much', async () => {
  expect(await failure(sentence.repeat(15))).toMatch(
    /content\/tips\/kijk\.mdx\n {2}quotation: past niet op het deelbeeld \(PNG van 1200 bij 630\): in de kleinste letter is de tekst van 555 tekens \d+ pixels te hoog, ongeveer \d+ tekens te lang\n {2}→ kies een korter citaat/,
  );
});

test('the number of signs that is too many is about right', async () => {
  const text = sentence.repeat(15).trim();
  const excess = Number(/ongeveer (\d+) tekens/.exec(await failure(text))?.[1]);
  await expect(fit(text.slice(0, text.length - excess - 40))).resolves.toBeDefined();
});

test('a word that is too wide stops the build and is told', async () => {
  expect(await failure('kansen'.repeat(20))).toMatch(/het woord "kansenkansen.*" \d+ pixels te breed/);
});

test('a sign that the typeface lacks stops the build and is told', async () => {
  await expect(fit('Een 漢 teken')).rejects.toThrow('geen teken voor "漢" in "Een 漢 teken"');
});
