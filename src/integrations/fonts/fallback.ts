import { letters } from './letters.ts';
import type { Metrics } from './sfnt.ts';

/** A font of the visitor's system that stands in until ours is there, or instead of it. */
interface StandIn {
  name: string;
  /** Names by which systems know it, in its regular and its bold weight. */
  regular: string[];
  bold: string[];
  /** Its column in the table of letters, regular and bold. */
  columns: { regular: 0 | 2; bold: 1 | 3 };
}

/** Windows, macOS, iOS and Linux have the first or one of its measure; Android has the second. */
export const standIns: StandIn[] = [
  {
    name: 'Arial',
    regular: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    columns: { regular: 0, bold: 1 },
  },
  {
    name: 'Roboto',
    regular: ['Roboto', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
    columns: { regular: 2, bold: 3 },
  },
];

/** Descriptors that give a stand-in the measure of our font, as factors. */
interface Adjustment {
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

/** A stand-in has a bold weight for everything from semi-bold. */
export function cutFor(weight: number): 'regular' | 'bold' {
  return weight < 600 ? 'regular' : 'bold';
}

/**
 * How to scale a stand-in so that Dutch text is as wide in it as in our font on average, and stands at the same height on
 * its line. Heights are divided by the scale, which would change them too.
 */
export function adjust(metrics: Metrics, standIn: StandIn, weight: number): Adjustment {
  const column = standIn.columns[cutFor(weight)];
  let ours = 0;
  let theirs = 0;
  for (const [character, share, widths] of letters) {
    const advance = metrics.advances.get(character);
    if (advance === undefined) throw new Error(`The font has no "${character}" to measure.`);
    ours += (share * advance) / metrics.unitsPerEm;
    theirs += (share * widths[column]) / 1000;
  }
  const sizeAdjust = ours / theirs;
  const height = (units: number): number => units / metrics.unitsPerEm / sizeAdjust;
  return {
    sizeAdjust,
    ascent: height(metrics.ascent),
    descent: height(metrics.descent),
    lineGap: height(metrics.lineGap),
  };
}
