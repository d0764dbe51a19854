import { expect, test } from 'vitest';
import { columnWidths } from '../../../../src/model/document/column-widths.ts';

const room = 9000;
const sum = (widths: number[]): number => widths.reduce((total, width) => total + width, 0);

test('columns of the same text are of one width', () => {
  expect(columnWidths([['aaa', 'bbb', 'ccc']], room)).toEqual([3000, 3000, 3000]);
});

test('a column of much text is wider than one of little', () => {
  const [narrow = 0, wide = 0] = columnWidths([['A', 'een hele zin met veel woorden erin en nog meer']], room);
  expect(wide).toBeGreaterThan(2 * narrow);
});

test('a column of little text keeps room for a word', () => {
  const [narrow = 0] = columnWidths([['A', 'woord '.repeat(200)]], room);
  expect(narrow).toBeGreaterThan(room / 10);
});

test.each([1, 2, 3, 5, 8])('%i columns fill the room', (count) => {
  const texts = Array.from({ length: count }, (_, index) => 'x'.repeat(index * 7));
  expect(sum(columnWidths([texts], room))).toBe(room);
});
