/** The colours and typefaces of the site for formats other than HTML, from the same tokens and files. */
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import display from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?inline';
import { themes } from '../model/theme.ts';
import css from '../styles/tokens.css?raw';
import { readColours } from './read-colours.ts';
import { staticFont } from './static-font.ts';

/** The colours of the light design as `#rrggbb`. */
export const colours = readColours(css, ['paper', 'ink', 'on-field', ...themes]);
export type Colours = typeof colours;

interface StaticFont {
  /** Headings and quotations in `display`, the rest in `text`. */
  name: 'display' | 'text';
  weight: 400 | 500 | 700 | 800;
  data: Buffer;
}

let fonts: Promise<StaticFont[]> | undefined;

/** The weights that pictures are set in, made from the variable fonts once. */
export function getFonts(): Promise<StaticFont[]> {
  fonts ??= Promise.all([
    makeFont('display', 500),
    makeFont('display', 800),
    makeFont('text', 400),
    makeFont('text', 700),
  ]);
  return fonts;
}

const files = { display, text };

async function makeFont(name: StaticFont['name'], weight: StaticFont['weight']): Promise<StaticFont> {
  return { name, weight, data: await staticFont(files[name], weight) };
}
