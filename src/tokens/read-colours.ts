import Color from 'colorjs.io';
import { themeTokens, type Tokens } from './theme-tokens.ts';

/**
 * Reads colours from the design tokens, for formats that know no CSS: pictures, slides, documents.
 *
 * @param css text of the stylesheet that holds the `@theme` block. Only what stands in it counts, so that a later rule
 *   for the dark does not.
 * @param names names without `--color-`: `geel` for `--color-geel`.
 * @returns each colour as `#rrggbb`.
 */
export function readColours<Name extends string>(css: string, names: readonly Name[]): Record<Name, string> {
  const tokens = themeTokens(css);
  return Object.fromEntries(names.map((name) => [name, toHex(resolveColour(name, tokens), name)])) as Record<
    Name,
    string
  >;
}

/**
 * The value of a colour, with references to other colours followed; of `light-dark()` the light one.
 *
 * @param name without `--color-`.
 * @throws when the colour is missing or refers to itself.
 */
export function resolveColour(name: string, tokens: Tokens, followed: readonly string[] = []): string {
  const value = tokens.get(`--color-${name}`);
  if (value === undefined) {
    throw new Error(
      `src/styles/tokens.css: de kleur --color-${name} ontbreekt in het blok @theme; zet haar terug, want plaatjes en documenten gebruiken haar`,
    );
  }
  if (followed.includes(name)) {
    throw new Error(`src/styles/tokens.css: --color-${name} verwijst naar zichzelf; geef haar een eigen kleur`);
  }
  const reference = /^var\(\s*--color-([\w-]+)\s*\)$/.exec(value)?.[1];
  if (reference !== undefined) return resolveColour(reference, tokens, [...followed, name]);
  return value;
}

function toHex(value: string, name: string): string {
  let colour: Color;
  try {
    colour = new Color(value);
  } catch {
    throw new Error(
      `src/styles/tokens.css: --color-${name} is geen kleur: "${value}"; schrijf haar als oklch(0.87 0.165 92)`,
    );
  }
  return colour.to('srgb').toString({ format: 'hex', collapse: false });
}
