import { describe, expect, it } from 'vitest';
import { tipIndexOfDay } from '../../../src/model/tip-of-the-day.ts';

/** A moment by the visitor's own clock; months count from 1. */
const at = (year: number, month: number, day: number, hour = 12): Date => new Date(year, month - 1, day, hour);

describe('tipIndexOfDay', () => {
  it('stays the same from midnight to midnight by the visitor’s clock', () => {
    expect(tipIndexOfDay(at(2026, 3, 10, 0), 12)).toBe(tipIndexOfDay(at(2026, 3, 10, 23), 12));
  });

  it('is the next tip on the next day', () => {
    expect(tipIndexOfDay(at(2026, 3, 11), 12)).toBe((tipIndexOfDay(at(2026, 3, 10), 12) + 1) % 12);
  });

  it('shows every tip once in as many days as there are tips', () => {
    const days = Array.from({ length: 12 }, (_, index) => tipIndexOfDay(at(2026, 12, 25 + index), 12));
    expect(days.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('goes on without a gap over the night of the summer clock', () => {
    const steps = [28, 29, 30].map((day) => tipIndexOfDay(at(2026, 3, day, 0), 1000));
    expect(steps.map((step) => step - (steps[0] ?? 0))).toEqual([0, 1, 2]);
  });

  it('starts with the first tip on 1 January 1970', () => {
    expect(tipIndexOfDay(at(1970, 1, 1), 12)).toBe(0);
  });
});
