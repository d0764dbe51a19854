import { expect, it } from 'vitest';
import { totalMinutes } from '../../../src/model/programme.ts';

it('adds up the least, the planned and the most minutes of a programme', () => {
  const blocks = [{ minutes: { min: 5, guide: 10, max: 15 } }, { minutes: { min: 35, guide: 50, max: 75 } }];
  expect(totalMinutes(blocks)).toEqual({ min: 40, guide: 60, max: 90 });
});

it('gives an empty programme no minutes', () => {
  expect(totalMinutes([])).toEqual({ min: 0, guide: 0, max: 0 });
});
