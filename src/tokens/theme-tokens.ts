/**
 * Every token of the `@theme` blocks of a stylesheet, in its order.
 *
 * @returns values by their full name, such as `--color-geel`; an entry that only clears a group (`--color-*`) is left out.
 */
export function themeTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  for (const { index } of plain.matchAll(/@theme\b/g)) {
    for (const [, name = '', value = ''] of blockAt(plain, index).matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)) {
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
