import { adjust, cutFor, standIns } from './fallback.ts';
import type { Metrics } from './sfnt.ts';
import type { Face, Typeface } from './typefaces.ts';

/** The rule for one file of a typeface; a rare file comes with the characters that make a page load it. */
export function faceRule(typeface: Typeface, face: Face, characters: Iterable<string>): string {
  const { family, weights } = typeface;
  return rule([
    `font-family: '${family}'`,
    `src: url('./${face.name}.woff2') format('woff2')`,
    `font-weight: ${weights.join(' ')}`,
    // A letter that comes late may not move the words around it; it has our shape from the next page on.
    `font-display: ${face.rare ? 'optional' : 'swap'}`,
    ...(face.rare ? [`unicode-range: ${unicodeRange(characters)}`] : []),
  ]);
}

/** The rules for what stands in for a typeface at one of its weights. */
export function standInRules(typeface: Typeface, weight: number, metrics: Metrics): string {
  return standIns
    .map((standIn) => {
      const { sizeAdjust, ascent, descent, lineGap } = adjust(metrics, standIn, weight);
      return rule([
        `font-family: '${typeface.standInFamily} ${standIn.name}'`,
        `src: ${standIn[cutFor(weight)].map((name) => `local('${name}')`).join(', ')}`,
        `font-weight: ${weight}`,
        `size-adjust: ${percent(sizeAdjust)}`,
        `ascent-override: ${percent(ascent)}`,
        `descent-override: ${percent(descent)}`,
        `line-gap-override: ${percent(lineGap)}`,
      ]);
    })
    .join('');
}

/** Characters as a list of ranges, such as `U+106-107, U+11F`. */
export function unicodeRange(characters: Iterable<string>): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const point of points) {
    const range = ranges.at(-1);
    if (range && point <= range.last + 1) range.last = point;
    else ranges.push({ first: point, last: point });
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

function percent(factor: number): string {
  return `${(factor * 100).toFixed(2)}%`;
}

function rule(declarations: string[]): string {
  return `@font-face {\n${declarations.map((declaration) => `  ${declaration};\n`).join('')}}\n`;
}
