import type { ThemeTitle } from '../../model/theme.ts';

/** The titles of the themes as attributes of a template, for the islands: `data-title-geel="…"`. */
export function themeTitleData(themes: readonly ThemeTitle[]): Record<string, string> {
  return Object.fromEntries(themes.map(({ theme, title }) => [`data-title-${theme}`, title]));
}
