import type { Minutes } from '../schemas/shared.ts';

/** Minutes of blocks that follow one another: the sums of the least, the planned and the most. */
export function totalMinutes(blocks: readonly { minutes: Minutes }[]): Minutes {
  const total = { min: 0, guide: 0, max: 0 };
  for (const { minutes } of blocks) {
    total.min += minutes.min;
    total.guide += minutes.guide;
    total.max += minutes.max;
  }
  return total;
}

/** The group sizes that fit every work form of a list; undefined when none does. */
export function commonGroup(
  workForms: readonly { group: { min: number; max: number } }[],
): { min: number; max: number } | undefined {
  const min = Math.max(...workForms.map(({ group }) => group.min));
  const max = Math.min(...workForms.map(({ group }) => group.max));
  return workForms.length > 0 && min <= max ? { min, max } : undefined;
}
