/** The day of an edition as people write it: `24 november 2026`. */
export function editionDay(date: string): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
