import { expect, test } from 'vitest';
import { faceRule, unicodeRange } from '../../../../src/integrations/fonts/stylesheet.ts';
import { typefaces } from '../../../../src/integrations/fonts/typefaces.ts';

test.each([
  ['ć', 'U+107'],
  ['ćĉč', 'U+107, U+109, U+10D'],
  ['abc', 'U+61-63'],
  ['cab', 'U+61-63'],
])('the range of %s is %s', (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});

const rules = typefaces.flatMap((typeface) =>
  typeface.faces.map((face) => ({ face, rule: faceRule(typeface, face, 'ć') })),
);

test('a rare file is loaded for its own characters only', () => {
  expect(rules.filter(({ rule }) => rule.includes('unicode-range')).map(({ face }) => face.name)).toEqual([
    'text-names',
  ]);
});

test('a rare file never moves text that is already there', () => {
  for (const { face, rule } of rules) expect(rule).toContain(`font-display: ${face.rare ? 'optional' : 'swap'};`);
});
