import Color from 'colorjs.io';

/** The contrast of two colours by WCAG 2. */
export function contrastRatio(one: string, other: string): number {
  return new Color(one).contrast(new Color(other), 'WCAG21');
}
