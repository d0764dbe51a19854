import { expect, test } from 'vitest';
import { getFonts } from '../../../src/tokens/design.ts';

test('the static fonts are TrueType, without an axis left', async () => {
  for (const { data } of await getFonts()) {
    expect(data.readUInt32BE(0)).toBe(0x00010000);
    expect(data.includes('glyf')).toBe(true);
    expect(data.includes('fvar')).toBe(false);
  }
});
