import Color from 'colorjs.io';

/**
 * Reads colours from the design tokens, for formats that know no CSS: pictures, slides, documents.
 *
 * @param css text of the stylesheet that holds the `@theme` block. Only what stands in it counts, so that a later rule
 *   for the dark does not; of `light-dark()` the light colour is taken.
 * @param names names without `--color-`: `geel` for `--color-geel`.
 * @returns each colour as `#rrggbb`.
 */
export function readColours<Name extends string>(css: string, names: readonly Name[]): Record<Name, string> {
  const tokens = themeTokens(css);
  return Object.fromEntries(names.map((name) => [name, toHex(resolve(name, tokens), name)])) as Record<Name, string>;
}

/** Every colour of the `@theme` blocks by its name. */
function themeTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  for (const { index } of plain.matchAll(/@theme\b/g)) {
    for (const [, name = '', value = ''] of blockAt(plain, index).matchAll(/--color-([\w-]+)\s*:\s*([^;}]+)/g)) {
      tokens.set(name, value.trim());
    }
  }
  return tokens;
}

/** The block of a rule, up to the brace that closes it. */
function blockAt(css: string, start: number): string {
  let depth = 0;
  for (const { 0: brace, index } of css.slice(start).matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return css.slice(start, start + index);
  }
  return css.slice(start);
}

/** The value of a token, with references to other tokens followed. */
function resolve(name: string, tokens: ReadonlyMap<string, string>, followed: readonly string[] = []): string {
  const value = tokens.get(name);
  if (value === undefined) {
    throw new Error(
      `src/styles/tokens.css: de kleur --color-${name} ontbreekt in het blok @theme; zet haar terug, want plaatjes en documenten gebruiken haar`,
    );
  }
  if (followed.includes(name)) {
    throw new Error(`src/styles/tokens.css: --color-${name} verwijst naar zichzelf; geef haar een eigen kleur`);
  }
  const light = /^light-dark\(\s*((?:[^,()]|\([^)]*\))+),/.exec(value)?.[1]?.trim() ?? value;
  const reference = /^var\(\s*--color-([\w-]+)\s*\)$/.exec(light)?.[1];
  if (reference !== undefined) return resolve(reference, tokens, [...followed, name]);
  return light;
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
