import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { themes } from '../model/theme.ts';
import { readColours } from './read-colours.ts';
import { makeStatic } from './static-font.ts';

const names = ['paper', 'ink', 'soft', 'hairline', 'mark', 'on-field', ...themes] as const;

type FontName = keyof typeof files;

/** What slides and documents look like: the colours of the light design as `#rrggbb`, and fonts of one weight each. */
export interface PaperDesign {
  colours: Record<(typeof names)[number] | `${(typeof themes)[number]}-surface`, string>;
  /** TrueType. The extended ones hold the letters beyond Latin-1 of names such as Pantić. */
  fonts: { name: FontName; weight: 400 | 500 | 700 | 800; extended: boolean; data: Buffer }[];
}

const files = {
  display: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-{set}-wght-normal.woff2',
  text: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-{set}-wght-normal.woff2',
  italic: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-{set}-wght-italic.woff2',
} as const;
const weights = [
  ['display', 500],
  ['display', 800],
  ['text', 400],
  ['text', 700],
  ['italic', 400],
] as const;

/**
 * Reads the design from the files, outside Vite.
 *
 * @param root folder of the project.
 */
export async function readPaperDesign(root: string): Promise<PaperDesign> {
  const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const surfaces = themes.map((theme) => `${theme}-surface` as const);
  const require = createRequire(join(root, 'package.json'));
  const fonts = weights.flatMap(([name, weight]) =>
    [false, true].map(async (extended) => {
      const file = require.resolve(files[name].replace('{set}', extended ? 'latin-ext' : 'latin'));
      return { name, weight, extended, data: await makeStatic(readFileSync(file), weight) };
    }),
  );
  return { colours: readColours(css, [...names, ...surfaces]), fonts: await Promise.all(fonts) };
}
