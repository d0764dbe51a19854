/** Minutes as a clock that starts at 0:00: 75 is "1:15". */
export function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** When something begins and ends, on that clock: "1:15–1:20". */
export function clockSpan(from: number, minutes: number): string {
  return `${clockTime(from)}–${clockTime(from + minutes)}`;
}

/** Parts that follow one another, each with the minute at which it begins. */
export function timed<Part>(
  parts: readonly Part[],
  minutesOf: (part: Part) => number,
  start = 0,
): { part: Part; from: number; minutes: number }[] {
  let from = start;
  return parts.map((part) => {
    const minutes = minutesOf(part);
    from += minutes;
    return { part, from: from - minutes, minutes };
  });
}
