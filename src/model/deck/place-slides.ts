import type { InterfaceStrings } from '../../schemas/interface.ts';
import { runsText, type Run } from '../document/document.ts';
import type { PlacedSlide, Slide } from './deck.ts';
import { plain } from './slide-text.ts';

/** Slides that come from one file. */
export interface Part {
  file: string;
  slides: Slide[];
}

/**
 * The slides of a deck, one after another. Slides that share a title get a number from the second on, so that every title
 * is unique: "Doel (2)". The notes of what goes on tell only what is new.
 */
export function placeSlides(parts: readonly Part[], { slides: words }: InterfaceStrings): PlacedSlide[] {
  const told = new Map<string, Set<string>>();
  const titles = new Set<string>();
  return parts
    .flatMap(({ file, slides }) => slides.map((slide) => ({ file, slide })))
    .map(({ file, slide }) => {
      const title = runsText(slide.title);
      const number = freeNumber(title, titles);
      titles.add(numbered(title, number));
      const series = `${slide.chapter}: ${title}`;
      const before = told.get(series);
      told.set(series, new Set([...(before ?? []), ...slide.notes.map(runsText)]));
      return {
        ...slide,
        file,
        series,
        title: number === 1 ? slide.title : [...slide.title, { text: numbered('', number) }],
        notes: before ? [plain(words.continued), ...untold(slide.notes, before)] : slide.notes,
      };
    });
}

function freeNumber(title: string, taken: ReadonlySet<string>): number {
  let number = 1;
  while (taken.has(numbered(title, number))) number += 1;
  return number;
}

function numbered(title: string, number: number): string {
  return number === 1 ? title : `${title} (${number})`;
}

function untold(notes: readonly Run[][], before: ReadonlySet<string>): Run[][] {
  return notes.filter((paragraph) => !before.has(runsText(paragraph)));
}
