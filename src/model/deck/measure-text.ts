import type { Run } from '../document/document.ts';

/** Signs by their width in thousandths of the size, of the typeface of the theme: Arial, and Liberation Sans alike. */
const regular = {
  191: "'",
  222: 'ijl‘’',
  278: ' !,./:;I[]ft·',
  333: '()-`r“”',
  389: '*',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu–€',
  584: '+<=>−',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—…',
};
const bold = {
  238: "'",
  278: ' ,./Iijl‘’·',
  333: '!()-:;[]`ft',
  389: '*r',
  500: 'z“”',
  556: '#$0123456789J_aceksvxy–€',
  584: '+<=>−',
  611: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  1000: '—…',
};
/** Of a sign that is not in the tables: as wide as most capitals. */
const otherWidth = 722;

const widths = { regular: byLetter(regular), bold: byLetter(bold) };

/** Lines of this typeface stand this far apart, in parts of its size, when the spacing is single. */
const singleSpacing = 1.149;

/** How a paragraph is set: sizes in points, spacing in parts of a single line. */
export interface Setting {
  size: number;
  bold: boolean;
  spacing: number;
  /** Points above each paragraph but the first. */
  before: number;
  /** Points that all lines stand in from the left. */
  indent: number;
}

/** The height of paragraphs in a box of this width, all in points. */
export function textHeight(paragraphs: readonly (readonly Run[])[], setting: Setting, width: number): number {
  const lines = paragraphs.reduce((sum, runs) => sum + countLines(runs, setting, width), 0);
  return lines * setting.size * singleSpacing * setting.spacing + (paragraphs.length - 1) * setting.before;
}

/** The number of lines, broken at spaces and after hyphens. */
export function countLines(runs: readonly Run[], setting: Setting, width: number): number {
  return breakLines(runs, setting, width).length;
}

/** A last line that is shorter than this part of the box looks lost when one word makes it. */
const lostLine = 0.3;
/** One that is shorter than this part holds hardly more than a sign. */
const lostSign = 0.08;

/** How bad the last of several lines looks: 0 unless one short word makes it. */
export function orphanCost(runs: readonly Run[], setting: Setting, width: number): number {
  const lines = breakLines(runs, setting, width);
  const last = lines.at(-1);
  if (lines.length < 2 || last?.words !== 1 || last.width >= width * lostLine) return 0;
  return last.width < width * lostSign ? 3 : 1;
}

function breakLines(
  runs: readonly Run[],
  { size, bold, indent }: Setting,
  width: number,
): { words: number; width: number }[] {
  // Programs differ a little in where they break: a margin of one in fifty keeps both within the box.
  const room = (width - indent) * 0.98;
  let line = { words: 0, width: 0 };
  const lines = [line];
  for (const word of wordsOf(runs)) {
    const wide = (widthOf(word.text.trimEnd(), word.bold || bold) * size) / 1000;
    if (line.words > 0 && line.width + wide > room) {
      line = { words: 0, width: 0 };
      lines.push(line);
    }
    line.words += 1;
    line.width += (widthOf(word.text, word.bold || bold) * size) / 1000;
  }
  return lines;
}

/** The widest word, which must not break inside, in points. */
export function widestWord(runs: readonly Run[], { size, bold }: Setting): number {
  const words = wordsOf(runs).map((word) => widthOf(word.text.trimEnd(), word.bold || bold));
  return (Math.max(0, ...words) * size) / 1000;
}

function wordsOf(runs: readonly Run[]): { text: string; bold: boolean }[] {
  // A word may run on over the edge of a run: its first letter tells how it is set.
  const letters = runs.flatMap((run) => Array.from(run.text).map((letter) => ({ letter, bold: run.bold === true })));
  const words: { text: string; bold: boolean }[] = [];
  let isOpen = false;
  for (const { letter, bold } of letters) {
    const last = words.at(-1);
    if (isOpen && last) last.text += letter;
    else words.push({ text: letter, bold });
    isOpen = letter !== ' ' && letter !== '-';
  }
  return words;
}

function widthOf(text: string, isBold: boolean): number {
  const table = isBold ? widths.bold : widths.regular;
  return Array.from(text.normalize('NFD')).reduce((sum, letter) => {
    if (/\p{M}/u.test(letter)) return sum;
    return sum + (table.get(letter) ?? otherWidth);
  }, 0);
}

function byLetter(table: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      Array.from(letters).map((letter) => [letter, Number(width)] as const),
    ),
  );
}
