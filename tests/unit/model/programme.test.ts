import { describe, expect, it } from 'vitest';
import { commonGroup, totalMinutes } from '../../../src/model/programme.ts';

describe('totalMinutes', () => {
  it('adds up the least, the planned and the most minutes of a programme', () => {
    const blocks = [{ minutes: { min: 5, guide: 10, max: 15 } }, { minutes: { min: 35, guide: 50, max: 75 } }];
    expect(totalMinutes(blocks)).toEqual({ min: 40, guide: 60, max: 90 });
  });

  it('gives an empty programme no minutes', () => {
    expect(totalMinutes([])).toEqual({ min: 0, guide: 0, max: 0 });
  });
});

describe('commonGroup', () => {
  it.each([
    ['that of a single work form', [[4, 30]], { min: 4, max: 30 }],
    [
      'the sizes that fit both',
      [
        [4, 30],
        [8, 40],
      ],
      { min: 8, max: 30 },
    ],
    [
      'the smaller group when it lies within the other',
      [
        [2, 40],
        [8, 12],
      ],
      { min: 8, max: 12 },
    ],
    [
      'a single size when only that one fits',
      [
        [4, 8],
        [8, 30],
      ],
      { min: 8, max: 8 },
    ],
    [
      'nothing when no size fits both',
      [
        [4, 7],
        [8, 30],
      ],
      undefined,
    ],
    ['nothing when there are no work forms', [], undefined],
  ] as [string, [number, number][], { min: number; max: number } | undefined][])('is %s', (_, groups, expected) => {
    expect(commonGroup(groups.map(([min, max]) => ({ group: { min, max } })))).toEqual(expected);
  });
});
