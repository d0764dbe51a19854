/** The four theme colours, one a masterclass, in the order of the masterclasses. */
export const themes = ['geel', 'koraal', 'groen', 'blauw'] as const;
export type Theme = (typeof themes)[number];

/** Theme of the masterclass with this order, counted from 1. */
export function themeOfOrder(order: number): Theme | undefined {
  return themes[order - 1];
}

/** A theme under the name that visitors know: the title of its masterclass. */
export interface ThemeTitle {
  theme: Theme;
  title: string;
}
