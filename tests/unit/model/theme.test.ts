import { expect, it } from 'vitest';
import { themeOfOrder } from '../../../src/model/theme.ts';

it.each([
  [0, undefined],
  [1, 'geel'],
  [4, 'blauw'],
  [5, undefined],
])('gives the masterclass with order %i the theme %s', (order, theme) => {
  expect(themeOfOrder(order)).toBe(theme);
});
