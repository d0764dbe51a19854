/** Values of tokens by their full name, such as `--color-geel`. */
export type Tokens = ReadonlyMap<string, string>;

/** The tokens in light and in dark. */
export interface Schemes {
  light: Tokens;
  dark: Tokens;
}

/**
 * Every token of the `@theme` blocks of a stylesheet, in its order.
 *
 * @returns values by their full name, such as `--color-geel`; an entry that only clears a group (`--color-*`) is left out.
 */
export function themeTokens(css: string): Map<string, string> {
  const plain = withoutComments(css);
  return new Map([...plain.matchAll(/@theme\b/g)].flatMap(({ index }) => declarationsOf(blockAt(plain, index))));
}

/**
 * The tokens of both schemes. The dark has those of the light, with what the first `@variant dark` sets in their place;
 * a later one is for who asks for more contrast.
 */
export function schemeTokens(css: string): Schemes {
  const plain = withoutComments(css);
  const light = themeTokens(plain);
  const start = plain.search(/@variant dark\b/);
  const dark = start < 0 ? [] : declarationsOf(blockAt(plain, start));
  return { light, dark: new Map([...light, ...dark]) };
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '');
}

function declarationsOf(block: string): (readonly [name: string, value: string])[] {
  return [...block.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]);
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
