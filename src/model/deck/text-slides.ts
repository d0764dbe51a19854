import type { Run } from '../document/document.ts';
import { mostWords, type Slide } from './deck.ts';
import type { SlideText } from './slide-text.ts';
import { joinSentences, pack, splitSentences, wordsIn } from './split-text.ts';

/** What slides with one subject share. */
export type Subject = Pick<Slide, 'chapter' | 'title' | 'notes'>;

/** Parts a text over slides at the ends of sentences, so that none has more words than a slide may. */
export function splitText(runs: readonly Run[]): Run[][] {
  return pack(splitSentences(runs), wordsIn, mostWords).map(joinSentences);
}

/** One text as statements, in large type. */
export function statementSlides(subject: Subject, { runs, origin, works }: SlideText): Slide[] {
  return splitText(runs).map((text) => ({ layout: 'statement', ...subject, text, origin, works }));
}

/** Points as lists. Each slide has points of one origin, so that its label holds for all of it; a lone point is a statement. */
export function bulletSlides(subject: Subject, points: readonly SlideText[]): Slide[] {
  return byOrigin(points)
    .flatMap((same) => pack(same, ({ runs }) => wordsIn(runs), mostWords))
    .flatMap((group): Slide[] => {
      const [first, ...others] = group;
      if (!first) return [];
      if (others.length === 0) return statementSlides(subject, first);
      const works = [...new Set(group.flatMap((point) => point.works))];
      const items = group.map(({ runs }) => runs);
      return [{ layout: 'bullets', ...subject, items, origin: first.origin, works }];
    });
}

function byOrigin(points: readonly SlideText[]): SlideText[][] {
  const groups: SlideText[][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last?.[0]?.origin === point.origin) last.push(point);
    else groups.push([point]);
  }
  return groups;
}

/** Questions to talk about, as few slides as there can be. */
export function dialogueSlides(subject: Subject, questions: readonly SlideText[]): Slide[] {
  return byOrigin(questions)
    .flatMap((same) => pack(same, ({ runs }) => wordsIn(runs), mostWords, 3))
    .map((group) => ({
      layout: 'dialogue',
      ...subject,
      questions: group.map(({ runs }) => runs),
      origin: group[0]?.origin ?? 'redactie',
      works: [...new Set(group.flatMap(({ works }) => works))],
    }));
}
