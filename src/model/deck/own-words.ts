import { runsText, type Run } from '../document/document.ts';
import type { Slide } from './deck.ts';
import { wordsIn } from './split-text.ts';

/** Our own text on a slide, its title not counted. A quotation and its speaker and a list of works are not ours. */
function ownTexts(slide: Slide): Run[][] {
  switch (slide.layout) {
    case 'title':
      return [slide.subtitle];
    case 'section':
    case 'statement':
    case 'picture':
      return [slide.text];
    case 'bullets':
      return slide.items;
    case 'workForm':
      return [[{ text: String(slide.minutes) }], ...slide.items];
    case 'colophon':
      return slide.lines;
    case 'links':
      return slide.links.map(({ text }) => [{ text }]);
    case 'dialogue':
      return slide.questions;
    case 'table':
    case 'quotation':
    case 'references':
      return [];
  }
}

/** The number of words of our own on a slide. */
export function ownWords(slide: Slide): number {
  const words = slide.layout === 'table' ? tableWords([slide.head, ...slide.rows]) : 0;
  return ownTexts(slide).reduce((sum, runs) => sum + wordsIn(runs), words);
}

/** The words of rows. A cell with a number alone is looked up and not read, so it does not count. */
export function tableWords(rows: readonly Run[][][]): number {
  return rows.flat().reduce((sum, cell) => sum + (/^\d+$/.test(runsText(cell)) ? 0 : wordsIn(cell)), 0);
}
