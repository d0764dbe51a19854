import Color from 'colorjs.io';
import { themes } from '../model/theme.ts';
import { resolveColour } from './read-colours.ts';
import type { Tokens } from './theme-tokens.ts';

/** The least contrast of text with its ground, by success criterion 1.4.6 of WCAG. */
export const leastContrast = 7;

const surfaces = themes.map((theme) => `${theme}-surface`);

/** The colours that text is set in on each ground, all by their names without `--color-`. */
const textsOnGrounds: readonly (readonly [grounds: readonly string[], texts: readonly string[]])[] = [
  [
    ['paper', 'raised', 'page', ...surfaces],
    ['ink', 'soft'],
  ],
  [['mark'], ['ink']],
  [themes, ['on-field']],
  // Paper on ink: a button, and a block that is inverse.
  [['ink', 'outline'], ['paper']],
];

/** Every text on a ground of the design: what must have the least contrast. */
export const textPairs: readonly { text: string; ground: string }[] = textsOnGrounds.flatMap(([grounds, texts]) =>
  grounds.flatMap((ground) => texts.map((text) => ({ text, ground }))),
);

/** The contrast of two colours of a scheme by WCAG 2, from 1 to 21; they are named without `--color-`. */
export function contrastOf(one: string, other: string, tokens: Tokens): number {
  const colourOf = (name: string): Color => new Color(resolveColour(name, tokens));
  return colourOf(one).contrast(colourOf(other), 'WCAG21');
}
