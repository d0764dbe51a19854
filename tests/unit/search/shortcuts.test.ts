import { describe, expect, test } from 'vitest';
import { readSwitchedOff, shortcutOf, storeSwitchedOff } from '../../../src/search/shortcuts.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

/** Storage in memory. */
function memory(stored?: string): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { value: string | null } {
  return {
    value: stored ?? null,
    getItem() {
      return this.value;
    },
    setItem(_key: string, value: string) {
      this.value = value;
    },
    removeItem() {
      this.value = null;
    },
  };
}

const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('shortcutOf', () => {
  test.each([
    [{ key: '/' }, 'slash'],
    [{ key: '/', shiftKey: true }, 'slash'],
    [{ key: 'k', ctrlKey: true }, 'control-k'],
    [{ key: 'K', metaKey: true }, 'control-k'],
    [{ key: '/', ctrlKey: true }, undefined],
    [{ key: 'k' }, undefined],
    [{ key: 'k', ctrlKey: true, metaKey: true }, undefined],
    [{ key: 'k', ctrlKey: true, shiftKey: true }, undefined],
    [{ key: 'k', ctrlKey: true, altKey: true }, undefined],
    [{ key: 'Unidentified' }, undefined],
  ])('reads %j as %s', (keys, shortcut) => {
    expect(shortcutOf({ ...bare, ...keys })).toBe(shortcut);
  });
});

describe('switched off shortcuts', () => {
  test.each([
    [undefined, []],
    ['slash', ['slash']],
    ['control-k slash', ['slash', 'control-k']],
    ['', []],
    ['{"slash":true}', []],
    ['alles', []],
  ])('stored as %j mean %j', (stored, off) => {
    expect([...readSwitchedOff(() => memory(stored))]).toEqual(off);
  });

  test('are none when storage fails', () => {
    expect(readSwitchedOff(refuse).size).toBe(0);
  });

  test('come back as they were stored', () => {
    const storage = memory();
    expect(storeSwitchedOff(() => storage, new Set(['control-k']))).toBe(true);
    expect([...readSwitchedOff(() => storage)]).toEqual(['control-k']);
  });

  test('leave nothing behind when all are on again', () => {
    const storage = memory('slash');
    storeSwitchedOff(() => storage, new Set());
    expect(storage.value).toBeNull();
  });

  test('tell when they could not be stored', () => {
    expect(storeSwitchedOff(refuse, new Set(['slash']))).toBe(false);
  });
});
