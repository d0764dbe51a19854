import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { safeFileName, zip, zipInOrder } from '../../../../src/renderers/zip/zip.ts';

const a = { path: 'map/a.txt', data: 'Eén' };
const b = { path: 'b.txt', data: new Uint8Array([1, 2]) };

test('a ZIP file holds what was put in', () => {
  const files = unzipSync(zip([a, b]));
  expect(strFromU8(files['map/a.txt'] ?? new Uint8Array())).toBe('Eén');
  expect(files['b.txt']).toEqual(b.data);
});

test('the order in which entries come does not change the bytes', () => {
  expect(zip([a, b])).toEqual(zip([b, a]));
});

test('a format that wants one entry first gets it first', () => {
  expect(Object.keys(unzipSync(zipInOrder([a, b])))).toEqual(['map/a.txt', 'b.txt']);
});

test.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Apia', 'UTC'])('the bytes are the same in %s', (zone) => {
  const script = `
    const { zip } = await import('./src/renderers/zip/zip.ts');
    process.stdout.write(zip([{ path: 'map/a.txt', data: 'Eén' }, { path: 'b.txt', data: new Uint8Array([1, 2]) }], '2026-11-24'));`;
  const bytes = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone },
  });
  expect(hash(bytes)).toBe(hash(zip([a, b], '2026-11-24')));
});

test.each(['', '/a.txt', '../a.txt', 'map/../a.txt', 'dia’s.txt', 'een dia.txt', 'map\\a.txt', 'map/', '.a', '12'])(
  'refuses the path "%s"',
  (path) => {
    expect(() => zip([{ path, data: '' }])).toThrow('no safe path');
  },
);

test('entries are dated with the day that is given', () => {
  const bytes = zip([a], '2026-11-24');
  const date = new DataView(bytes.buffer, bytes.byteOffset).getUint16(12, true);
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 24]);
});

test('refuses two entries with one path', () => {
  expect(() => zip([a, a])).toThrow('twice');
});

test.each([
  ['Dia’s bij “Één streep”.pptx', 'Dia-s-bij-Een-streep-.pptx'],
  ['over de streep', 'over-de-streep'],
  ['../geheim', 'geheim'],
])('makes a safe name of %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
