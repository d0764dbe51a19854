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

/**
 * Points as lists, or as statements when no slide has more than one. Each slide has points of one origin, so that its
 * label holds for all of it.
 */
export function bulletSlides(subject: Subject, points: readonly SlideText[]): Slide[] {
  const groups = byOrigin(points).flatMap((same) => pack(same, ({ runs }) => wordsIn(runs), mostWords));
  if (groups.every(({ length }) => length === 1)) {
    return points.flatMap((point) => statementSlides(subject, point));
  }
  return groups.map((group) => ({
    layout: 'bullets',
    ...subject,
    items: group.map(({ runs }) => runs),
    ...whose(group),
  }));
}

/** Questions to talk about, as few slides as there can be. With `after`, the notes tell them too, and then that. */
export function dialogueSlides(subject: Subject, questions: readonly SlideText[], after?: Run[][]): Slide[] {
  return byOrigin(questions)
    .flatMap((same) => pack(same, ({ runs }) => wordsIn(runs), mostWords, 3))
    .map((group) => {
      const asked = group.map(({ runs }) => runs);
      const notes = after ? [...subject.notes, ...asked, ...after] : subject.notes;
      return { layout: 'dialogue', ...subject, notes, questions: asked, ...whose(group) };
    });
}

function whose(group: readonly SlideText[]): Pick<Slide, 'origin' | 'works'> {
  return { origin: group[0]?.origin ?? 'redactie', works: [...new Set(group.flatMap(({ works }) => works))] };
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
