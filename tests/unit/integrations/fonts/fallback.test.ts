import { expect, test } from 'vitest';
import { adjust, cutFor, standIns } from '../../../../src/integrations/fonts/fallback.ts';
import { letters } from '../../../../src/integrations/fonts/letters.ts';
import type { Metrics } from '../../../../src/integrations/fonts/sfnt.ts';

const [arial] = standIns as [(typeof standIns)[number]];

/** A font whose letters are those of regular Arial, some times as wide. */
function likeArial(factor: number, unitsPerEm = 1000): Metrics {
  const scale = unitsPerEm / 1000;
  const advances = new Map(letters.map(([letter, , [width]]) => [letter, width * factor * scale]));
  return { unitsPerEm, ascent: 900 * scale, descent: 300 * scale, lineGap: 0, advances };
}

test('a font as wide as the stand-in needs no scaling', () => {
  expect(adjust(likeArial(1), arial, 400).sizeAdjust).toBeCloseTo(1);
});

test('a wider font makes the stand-in as much larger', () => {
  expect(adjust(likeArial(1.2), arial, 400).sizeAdjust).toBeCloseTo(1.2);
});

test('scaling does not change the height of a line', () => {
  const { sizeAdjust, ascent, descent } = adjust(likeArial(1.2), arial, 400);
  expect([ascent * sizeAdjust, descent * sizeAdjust]).toEqual([expect.closeTo(0.9), expect.closeTo(0.3)]);
});

test('the size of the em of a font makes no difference', () => {
  expect(adjust(likeArial(1.1, 2048), arial, 400)).toEqual(adjust(likeArial(1.1), arial, 400));
});

test('frequent letters count more than rare ones', () => {
  const wide = (letter: string): number => {
    const metrics = likeArial(1);
    metrics.advances.set(letter, 2000);
    return adjust(metrics, arial, 400).sizeAdjust;
  };
  expect(wide('e')).toBeGreaterThan(wide('O'));
});

test('the stand-in for a bold font is bold, which is wider', () => {
  expect(adjust(likeArial(1), arial, 700).sizeAdjust).toBeLessThan(1);
});

test.each([
  [400, 'regular'],
  [500, 'regular'],
  [600, 'bold'],
  [800, 'bold'],
])('weight %i gets the %s stand-in', (weight, cut) => {
  expect(cutFor(weight)).toBe(cut);
});

test('a font without a frequent letter can not be measured', () => {
  const metrics = likeArial(1);
  metrics.advances.delete('e');
  expect(() => adjust(metrics, arial, 400)).toThrow('no "e"');
});
