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
