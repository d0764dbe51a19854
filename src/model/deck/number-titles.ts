import { runsText } from '../document/document.ts';
import type { Slide } from './deck.ts';

/** Gives slides that share a title a number from the second on, so that every title is unique: "Programma (2)". */
export function numberTitles(slides: readonly Slide[]): Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    const title = runsText(slide.title);
    let number = 1;
    const numbered = (): string => (number === 1 ? title : `${title} (${number})`);
    while (taken.has(numbered())) number += 1;
    taken.add(numbered());
    return number === 1 ? slide : { ...slide, title: [...slide.title, { text: ` (${number})` }] };
  });
}
