import type { Run } from '../document/document.ts';
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
    case 'table':
      return [slide.head, ...slide.rows].flat();
    case 'dialogue':
      return slide.questions;
    case 'quotation':
    case 'references':
      return [];
  }
}

/** The number of words of our own on a slide. */
export function ownWords(slide: Slide): number {
  return ownTexts(slide).reduce((sum, runs) => sum + wordsIn(runs), 0);
}
