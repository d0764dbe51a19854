const millisecondsADay = 86_400_000;

/**
 * Which of the tips belongs to a day: each day the next one, by the visitor's own calendar.
 *
 * @param count number of tips, at least 1.
 * @returns place of the tip, counted from 0.
 */
export function tipIndexOfDay(date: Date, count: number): number {
  const day = Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsADay);
  return day % count;
}
