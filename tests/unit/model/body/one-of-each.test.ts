import { expect, test } from 'vitest';
import { oneOfEachBlock } from '../../../../src/model/body/one-of-each.ts';
import { readBody } from '../../../fixtures/read-text.ts';

const page = (source: string) => ({ body: readBody(source).blocks });
const typesOf = (...sources: string[]) =>
  oneOfEachBlock(sources.map(page)).map(({ blocks }) => blocks.map(({ type }) => type));

test('of each type the first block is taken, also from inside another', () => {
  expect(typesOf('Een.\n\nTwee.\n\n- Drie\n\n<Nuance title="Vier">\n\n## Vijf\n\n</Nuance>')).toEqual([
    ['paragraph', 'list', 'nuance', 'heading'],
  ]);
});

test('a page has only the types that no page before it has', () => {
  expect(typesOf('Een.', 'Twee.\n\n- Drie')).toEqual([['paragraph'], ['list']]);
});

test('a page without a new type is left out', () => {
  expect(typesOf('Een.', 'Twee.', '- Drie')).toEqual([['paragraph'], ['list']]);
});
