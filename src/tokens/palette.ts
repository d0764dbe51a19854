import { contrastOf, textPairs } from './contrast.ts';
import { resolveColour } from './read-colours.ts';
import { schemeTokens, type Tokens } from './theme-tokens.ts';

/** A contrast to print beside a colour: with the texts on it, or with the ground under it. */
export interface Contrast {
  /** Name of the other colour, without `--color-`. */
  other: string;
  ratio: number;
}

export interface SchemeColour {
  /** As it is written; it may refer to another colour. */
  value: string;
  /** With references followed. */
  paint: string;
  contrasts: Contrast[];
}

export interface PaletteColour {
  /** Without `--color-`. */
  name: string;
  /** A ground lies under text, a text is only set on grounds, and a line is neither. */
  use: 'ground' | 'text' | 'line';
  light: SchemeColour;
  dark: SchemeColour;
}

const prefix = '--color-';

/** Every colour of the design in light and in dark, in the order of the stylesheet. */
export function readPalette(css: string): PaletteColour[] {
  const { light, dark } = schemeTokens(css);
  return [...light.keys()]
    .filter((token) => token.startsWith(prefix))
    .map((token) => {
      const name = token.slice(prefix.length);
      const use = useOf(name);
      return { name, use, light: colourIn(light, name, use), dark: colourIn(dark, name, use) };
    });
}

function useOf(name: string): PaletteColour['use'] {
  if (textPairs.some(({ ground }) => ground === name)) return 'ground';
  return textPairs.some(({ text }) => text === name) ? 'text' : 'line';
}

function colourIn(tokens: Tokens, name: string, use: PaletteColour['use']): SchemeColour {
  const value = tokens.get(prefix + name) ?? '';
  return { value, paint: resolveColour(name, tokens), contrasts: contrastsOf(tokens, name, use) };
}

/** Of a ground every contrast, of a text the least, of a line that with paper. */
function contrastsOf(tokens: Tokens, name: string, use: PaletteColour['use']): Contrast[] {
  const withOther = (other: string): Contrast => ({ other, ratio: contrastOf(name, other, tokens) });
  if (use === 'line') return [withOther('paper')];
  if (use === 'ground') return textPairs.filter(({ ground }) => ground === name).map(({ text }) => withOther(text));
  const onGrounds = textPairs.filter(({ text }) => text === name).map(({ ground }) => withOther(ground));
  return onGrounds.toSorted((a, b) => a.ratio - b.ratio).slice(0, 1);
}

/** "7,1": rounded down, so that no number promises more than there is. */
export function formatRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('nl-NL', { minimumFractionDigits: 1 });
}
