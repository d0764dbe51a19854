import { expect, it } from 'vitest';
import { durationOf } from '../../../src/model/duration.ts';

it.each([
  [1, 'kort'],
  [30, 'kort'],
  [31, 'middel'],
  [45, 'middel'],
  [46, 'lang'],
  [240, 'lang'],
])('calls %i minutes %s', (minutes, duration) => {
  expect(durationOf(minutes)).toBe(duration);
});
