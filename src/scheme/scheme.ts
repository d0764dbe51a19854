/** Light ("papier") and dark ("schoolbord"). A page follows the system until its visitor chooses. */
export type Scheme = 'light' | 'dark';

/** Where the choice is kept; `public/scheme.js` reads it there before the first paint. */
export const schemeKey = 'kans-weergave';

/** The scheme that a page shows. */
export function shownScheme(chosen: string | undefined, systemIsDark: boolean): Scheme {
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return systemIsDark ? 'dark' : 'light';
}

/** What to keep when a visitor asks for a scheme: nothing when it is that of the system, which the page then follows. */
export function choiceFor(wanted: Scheme, systemIsDark: boolean): Scheme | undefined {
  return wanted === shownScheme(undefined, systemIsDark) ? undefined : wanted;
}

/** Keeps the choice, or forgets it. A browser that refuses storage keeps it for this page only. */
export function storeChoice(storage: () => Pick<Storage, 'setItem' | 'removeItem'>, choice: Scheme | undefined): void {
  try {
    if (choice) storage().setItem(schemeKey, choice);
    else storage().removeItem(schemeKey);
  } catch {
    // The page still shows what was asked.
  }
}
