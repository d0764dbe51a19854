import { expect, test } from 'vitest';
import { oneOfEachBlock } from '../../../../src/model/body/one-of-each.ts';
import { readBody } from '../../../fixtures/read-text.ts';

test('of each type the first block is taken, also from inside another', () => {
  const { blocks } = readBody('Een.\n\nTwee.\n\n- Drie\n\n<Nuance title="Vier">\n\n## Vijf\n\n</Nuance>');
  expect(oneOfEachBlock(blocks).map(({ type }) => type)).toEqual(['paragraph', 'list', 'nuance', 'heading']);
});
