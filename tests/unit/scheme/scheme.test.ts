import { describe, expect, it, vi } from 'vitest';
import { choiceFor, schemeKey, shownScheme, storeChoice } from '../../../src/scheme/scheme.ts';

describe('shownScheme', () => {
  it.each([
    ['light', true, 'light'],
    ['dark', false, 'dark'],
    [undefined, true, 'dark'],
    [undefined, false, 'light'],
    ['paars', true, 'dark'],
  ] as const)('with the choice %s on a system that is dark: %s, is %s', (chosen, systemIsDark, shown) => {
    expect(shownScheme(chosen, systemIsDark)).toBe(shown);
  });
});

describe('choiceFor', () => {
  it('keeps what differs from the system', () => {
    expect(choiceFor('dark', false)).toBe('dark');
    expect(choiceFor('light', true)).toBe('light');
  });

  it('keeps nothing when the system says the same', () => {
    expect(choiceFor('dark', true)).toBeUndefined();
    expect(choiceFor('light', false)).toBeUndefined();
  });
});

describe('storeChoice', () => {
  it('writes a choice and takes it away again', () => {
    const storage = { setItem: vi.fn(), removeItem: vi.fn() };
    storeChoice(() => storage, 'dark');
    expect(storage.setItem).toHaveBeenCalledWith(schemeKey, 'dark');
    storeChoice(() => storage, undefined);
    expect(storage.removeItem).toHaveBeenCalledWith(schemeKey);
  });

  it('bears a browser that refuses storage', () => {
    expect(() => {
      storeChoice(() => {
        throw new Error('denied');
      }, 'dark');
    }).not.toThrow();
  });
});
