import { runsText } from '../document/document.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText, walkInlines } from '../body/blocks.ts';
import type { Masterclass, ProgrammeBlock, Session, Theory } from '../pages.ts';
import { ContentError, type Problem } from '../problems.ts';
import { activitySlides, startSlide } from './activity-slides.ts';
import { actionSlides, closingSlides, experienceSlides, filmSlides } from './closing-slides.ts';
import { mostWords, type Deck, type Slide } from './deck.ts';
import { numberTitles } from './number-titles.ts';
import { openingSlides } from './opening-slides.ts';
import { ownWords } from './own-words.ts';
import { questionSlides, quotationSlides } from './box-slides.ts';
import { referenceSlides } from './reference-slides.ts';
import { theorySlides } from './theory-slides.ts';
import { workFormSlides } from './work-form-slides.ts';

/** Slides that come from one file. */
interface Part {
  file: string;
  slides: Slide[];
}

/**
 * The slides of a session, in the order of its programme: a facilitator starts at the first and leaves out the parts
 * that the group skips.
 *
 * @param masterclass one with a session.
 * @throws {ContentError} when a sentence is too long for a slide.
 */
export function sessionDeck(masterclass: Masterclass, strings: InterfaceStrings): Deck {
  const { session, theme } = masterclass;
  if (!session) throw new ContentError([withoutSession(masterclass)]);
  const parts = sessionParts(masterclass, session, strings);
  const problems = parts.flatMap(findLongSlides);
  if (problems.length > 0) throw new ContentError(problems);
  const slides = parts.flatMap((part) => part.slides);
  return {
    title: masterclass.title,
    description: masterclass.description,
    keywords: masterclass.keywords,
    theme,
    page: masterclass.address,
    slides: numberTitles([...slides, ...referenceSlides(masterclass, session, slides, strings)]),
  };
}

/** What ends a session comes after what participants look back on and choose from. */
function sessionParts(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Part[] {
  const [before, after] = [false, true].map((isEnd) =>
    session.programme.filter(({ phase }) => (phase === 'afsluiten') === isEnd),
  );
  const start = session.programme.findLast(({ phase }) => phase === 'start');
  const toPart = (block: ProgrammeBlock): Part => ({
    file: block.page?.file ?? masterclass.file,
    slides: [
      ...(block === start ? [startSlide(block, session, strings)] : []),
      ...blockSlides(block, session, strings),
    ],
  });
  const own = (slides: Slide[]): Part => ({ file: masterclass.file, slides });
  return [
    own(openingSlides(masterclass, session, strings)),
    ...(before ?? []).map(toPart),
    own(filmSlides(session, strings)),
    own(questionSlides(masterclass, masterclass.title, strings)),
    own(experienceSlides(session, strings)),
    own(actionSlides(session, strings)),
    ...(after ?? []).map(toPart),
    own(closingSlides(masterclass, strings)),
  ];
}

function blockSlides(block: ProgrammeBlock, session: Session, strings: InterfaceStrings): Slide[] {
  switch (block.page?.kind) {
    case 'theory':
      return theorySlides(block.page, block, strings);
    case 'workForm':
      return workFormSlides(block.page, block, strings);
    case undefined:
      return [
        ...activitySlides(block, strings),
        ...linkedTheory(block, session).flatMap((theory) =>
          quotationSlides(theory, inlineText(block.heading), strings),
        ),
      ];
  }
}

/** Theory that an activity points to without a part of its own: what it quotes is shown there. */
function linkedTheory({ text = [] }: ProgrammeBlock, { programme }: Session): Theory[] {
  const pages = programme.flatMap(({ page }) => (page?.kind === 'theory' ? [page] : []));
  return [...walkInlines(text)].flatMap((inline) => {
    if (inline.type !== 'link' || inline.target.kind !== 'internal' || inline.target.scheme !== 'theorie') return [];
    const { path } = inline.target;
    const linked = pages[0] && everyTheory(pages[0]).find(({ slug }) => slug === path);
    return linked && !pages.includes(linked) ? [linked] : [];
  });
}

/** All theory, of which a page knows its neighbours. */
function everyTheory(page: Theory): Theory[] {
  const pages = [page];
  for (let before = page.previous; before; before = before.previous) pages.unshift(before);
  for (let after = page.next; after; after = after.next) pages.push(after);
  return pages;
}

function findLongSlides({ file, slides }: Part): Problem[] {
  return slides
    .filter((slide) => ownWords(slide) > mostWords)
    .map((slide) => ({
      file,
      field: `dia “${runsText(slide.title)}”`,
      message: `een stuk tekst heeft ${ownWords(slide)} woorden, ${ownWords(slide) - mostWords} te veel voor een dia`,
      remedy: `Maak er kortere zinnen van: op een dia passen hoogstens ${mostWords} woorden.`,
    }));
}

function withoutSession({ file }: Masterclass): Problem {
  return {
    file,
    field: 'programme',
    message: 'dia’s horen bij een masterclass met een programma',
    remedy: 'Vraag de dia’s van een van de varianten.',
  };
}
