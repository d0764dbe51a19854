import { describe, expect, it } from 'vitest';
import { clockSpan, clockTime, timed } from '../../../../src/model/document/clock.ts';

describe('clockTime', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [60, '1:00'],
    [135, '2:15'],
  ])('writes minute %i as %s', (minutes, time) => {
    expect(clockTime(minutes)).toBe(time);
  });
});

describe('clockSpan', () => {
  it('tells when something begins and ends', () => {
    expect(clockSpan(55, 10)).toBe('0:55–1:05');
  });
});

describe('timed', () => {
  it('lets each part begin where the one before it ends', () => {
    const froms = timed([10, 50, 5], (minutes) => minutes).map(({ from }) => from);
    expect(froms).toEqual([0, 10, 60]);
  });

  it('begins at the minute that is asked for', () => {
    expect(timed([10], (minutes) => minutes, 15)).toEqual([{ part: 10, from: 15, minutes: 10 }]);
  });
});
