import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markDistance, markDistances } from '../../../src/model/start-line.ts';

test('no mark stands at the line, and neighbours stand at different distances', () => {
  for (const [index, distance] of markDistances.entries()) {
    expect(distance).toBeGreaterThan(0);
    expect(distance).not.toBe(markDistance(index + 1));
  }
});

test('the marks of the home page stand at the same distances', () => {
  const css = readFileSync('src/styles/start-line.css', 'utf8');
  expect([...css.matchAll(/--distance: (\d+);/g)].map(([, steps]) => Number(steps))).toEqual([...markDistances]);
});
