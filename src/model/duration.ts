/** How long a work form takes, as the filter puts it: up to half an hour, up to three quarters, or longer. */
export const durations = ['kort', 'middel', 'lang'] as const;
type Duration = (typeof durations)[number];

/** Duration of a number of guide minutes. */
export function durationOf(minutes: number): Duration {
  if (minutes <= 30) return 'kort';
  return minutes <= 45 ? 'middel' : 'lang';
}
