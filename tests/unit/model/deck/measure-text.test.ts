import { expect, test } from 'vitest';
import { countLines, orphanCost, textHeight, widestWord } from '../../../../src/model/deck/measure-text.ts';

const setting = { size: 10, bold: false, spacing: 1, before: 4, indent: 0 };
/** Ten letters of 5.56 points. */
const ten = 'aaaaaaaaaa';

test('a line holds the words that fit between its edges', () => {
  expect(countLines([{ text: `${ten} ${ten}` }], setting, 120)).toBe(1);
  expect(countLines([{ text: `${ten} ${ten}` }], setting, 110)).toBe(2);
});

test('bold letters take more room', () => {
  const text = 'leerlingen met hoge verwachtingen';
  expect(widestWord([{ text, bold: true }], setting)).toBeGreaterThan(widestWord([{ text }], setting));
});

test('an accent takes no room', () => {
  expect(widestWord([{ text: 'één' }], setting)).toBe(widestWord([{ text: 'een' }], setting));
});

test('a line may break after a hyphen', () => {
  expect(countLines([{ text: `${ten}-${ten}` }], setting, 70)).toBe(2);
});

test('an indent narrows the lines', () => {
  expect(countLines([{ text: `${ten} ${ten}` }], { ...setting, indent: 20 }, 120)).toBe(2);
});

test('paragraphs are as high as their lines and the room between them', () => {
  expect(textHeight([[{ text: ten }], [{ text: ten }]], setting, 100)).toBeCloseTo(2 * 11.49 + 4);
});

test('a short word alone on the last line looks bad, and a lone sign worse', () => {
  const costOf = (last: string): number => orphanCost([{ text: `${ten} ${ten} ${last}` }], setting, 119);
  expect(costOf('')).toBe(0);
  expect(costOf(ten)).toBe(0);
  expect(costOf('jaar')).toBe(1);
  expect(costOf('!')).toBe(3);
});
