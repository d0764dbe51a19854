import { expect, test } from 'vitest';
import { boxOfPath } from './outline.ts';

test.each([
  ['absolute lines', 'M4 38H44V44L10 40', [4, 38, 44, 44]],
  ['relative lines, repeated', 'M4 38h40v6l-20-10 5 2', [4, 34, 44, 44]],
  ['pairs after a move as lines', 'M4 4 44 20', [4, 4, 44, 20]],
  ['numbers without a space between them', 'M.5 4l-.5.5', [0, 4, 0.5, 4.5]],
  ['control points of a curve', 'M24 24c-9 0-15-5-16 15', [8, 19, 24, 39]],
  ['a dot of two half circles', 'M19 9a5 5 0 1 0 10 0 5 5 0 1 0-10 0', [19, 4, 29, 14]],
])('measures %s', (_, path, box) => {
  expect(boxOfPath(path)).toEqual(box);
});

test('refuses a command it cannot measure', () => {
  expect(() => boxOfPath('M4 4q1 1 2 2')).toThrow('cannot measure');
});
