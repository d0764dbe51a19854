import { expect, test } from 'vitest';
import { textFragment } from '../../../../src/search/query/text-fragment.ts';

/** An excerpt in which `*` stands around the found words. */
const excerpt = (text: string) =>
  text
    .split('*')
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');

test.each([
  ['the words around a found word tell which one is meant', 'je *advies* telt', ':~:text=je-,advies,-telt'],
  ['three words on either side are enough', 'a b c d *x* e f g h', ':~:text=b%20c%20d-,x,-e%20f%20g'],
  ['found words beside each other are one place', '*hoge* *verwachtingen*', ':~:text=hoge%20verwachtingen'],
  ['every found word is a place', 'a *x* b *y*', ':~:text=a-,x,-b&text=b-,y'],
  ['context does not reach into another sentence', 'Een kop. Je *x* telt. Nog een', ':~:text=Je-,x,-telt'],
  ['a sign that touches a found word is no context', '(*x*), dan', ':~:text=x'],
  ['the dots of an excerpt are no context', '… *x* …', ':~:text=x'],
  ['signs with a meaning are written as codes', '*a-b, c&d*', ':~:text=a%2Db%2C%20c%26d'],
  ['without found words there is nothing to mark', 'niets gevonden', ''],
])('%s', (_, text, fragment) => {
  expect(textFragment(excerpt(text))).toBe(fragment);
});

test('no more than four places are marked', () => {
  expect(textFragment(excerpt('*a* x *b* x *c* x *d* x *e* x *f*')).match(/text=/g)).toHaveLength(4);
});
