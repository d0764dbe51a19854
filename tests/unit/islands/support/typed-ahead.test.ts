import { beforeAll, expect, test } from 'vitest';
import { TypedAhead } from '../../../../src/islands/support/typed-ahead.ts';

/** Node has no key presses of its own. */
class Key extends Event {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey = false;
  readonly altKey = false;

  constructor(key: string, ctrlKey = false) {
    super('keydown', { cancelable: true });
    this.key = key;
    this.ctrlKey = ctrlKey;
  }
}

beforeAll(() => {
  Object.assign(globalThis, { KeyboardEvent: Key });
});

function press(target: EventTarget, ...keys: string[]): void {
  for (const key of keys) target.dispatchEvent(new Key(key));
}

test('letters are held in their order, and one can be taken back', () => {
  const target = new EventTarget();
  const typed = new TypedAhead(target);
  press(target, 'a', 'd', 'x', 'Backspace', 'v', 'Shift');
  expect(typed.release()).toBe('adv');
  expect(typed.isCancelled).toBe(false);
});

test('Escape says that the field is not wanted', () => {
  const target = new EventTarget();
  const typed = new TypedAhead(target);
  press(target, 'a', 'Escape');
  expect(typed.isCancelled).toBe(true);
});

test('a shortcut of the browser is let through', () => {
  const target = new EventTarget();
  const typed = new TypedAhead(target);
  const copy = new Key('c', true);
  target.dispatchEvent(copy);
  expect(copy.defaultPrevented).toBe(false);
  expect(typed.release()).toBe('');
});

test('nothing is held after the release', () => {
  const target = new EventTarget();
  const typed = new TypedAhead(target);
  typed.release();
  press(target, 'a');
  expect(typed.release()).toBe('');
});
