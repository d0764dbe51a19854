import { expect, test } from 'vitest';
import { describeCount } from '../../../src/search/describe-outcome.ts';

const messages = {
  none: 'Niets voor {query}',
  one: 'Eén voor {query}',
  many: '{count} voor {query}',
  filteredNone: 'Niets',
  filteredOne: 'Eén',
  filteredMany: '{count}',
};

test.each([
  [0, 'advies', 'Niets voor advies'],
  [1, 'advies', 'Eén voor advies'],
  [22, 'advies', '22 voor advies'],
  [0, '', 'Niets'],
  [1, '', 'Eén'],
  [22, '', '22'],
  [2, '{count}', '2 voor {count}'],
])('%i results for %j read as %j', (total, text, message) => {
  expect(describeCount(messages, total, text)).toBe(message);
});
