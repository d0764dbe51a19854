/** Keys that open the search from anywhere. A visitor can switch each of them off (WCAG 2.1.4). */
export const shortcuts = ['slash', 'control-k'] as const;
type Shortcut = (typeof shortcuts)[number];

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The shortcut that a key press is, if any. On some keyboards the slash needs Shift. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): Shortcut | undefined {
  const bare = !ctrlKey && !metaKey && !altKey;
  if (key === '/' && bare) return 'slash';
  if (key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey) return 'control-k';
  return undefined;
}

const storageKey = 'kans-sneltoetsen-uit';

/** Reads which shortcuts are switched off. Storage that fails or holds something else switches nothing off. */
export function readSwitchedOff(storage: () => Pick<Storage, 'getItem'>): ReadonlySet<Shortcut> {
  try {
    const stored = storage().getItem(storageKey)?.split(' ') ?? [];
    return new Set(shortcuts.filter((shortcut) => stored.includes(shortcut)));
  } catch {
    return new Set();
  }
}

/**
 * Keeps which shortcuts are switched off; nothing is stored while all are on.
 *
 * @returns false when the browser refuses to store it.
 */
export function storeSwitchedOff(
  storage: () => Pick<Storage, 'setItem' | 'removeItem'>,
  off: ReadonlySet<Shortcut>,
): boolean {
  try {
    if (off.size === 0) storage().removeItem(storageKey);
    else storage().setItem(storageKey, [...off].join(' '));
    return true;
  } catch {
    return false;
  }
}
