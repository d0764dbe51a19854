import { runsText } from '../document/document.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import { walkInlines } from '../body/blocks.ts';
import type { Masterclass, ProgrammeBlock, Session, Theory, WorkForm } from '../pages.ts';
import { ContentError, type Problem } from '../problems.ts';
import { activitySlides, startSlide } from './activity-slides.ts';
import { aboutSlides, actionSlides, closingSlides, experienceSlides, filmSlides } from './closing-slides.ts';
import { mostWords, type Deck, type Slide } from './deck.ts';
import { openingSlides, outcomeSlides } from './opening-slides.ts';
import { ownWords } from './own-words.ts';
import { placeSlides, type Part } from './place-slides.ts';
import { questionSlides } from './box-slides.ts';
import { referenceSlides } from './reference-slides.ts';
import { theorySlides } from './theory-slides.ts';
import { workFormSlides } from './work-form-slides.ts';

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
  const shown = parts.flatMap(({ slides }) => slides);
  const own = (slides: Slide[]): Part => ({ file: masterclass.file, slides });
  const end = [own(referenceSlides(masterclass, session, shown, strings)), own(aboutSlides(masterclass, strings))];
  return {
    title: masterclass.title,
    description: masterclass.description,
    keywords: masterclass.keywords,
    theme,
    page: masterclass.address,
    slides: placeSlides([...parts, ...end], strings),
  };
}

/**
 * What ends a session comes after what participants look back on and choose from. What they can do afterwards is told
 * once the start is over, and films come just before they are talked about.
 */
function sessionParts(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Part[] {
  const { programme } = session;
  const isStart = ({ phase }: ProgrammeBlock): boolean => phase === 'start';
  const isEnd = ({ phase }: ProgrammeBlock): boolean => phase === 'afsluiten';
  const own = (slides: Slide[]): Part => ({ file: masterclass.file, slides });
  const films = own(filmSlides(session, strings));
  const filmTalk = programme.find(({ page }) => page !== undefined && page === findFilmTalk(session));
  const toParts = (block: ProgrammeBlock): Part[] => [
    ...(block === filmTalk ? [films] : []),
    { file: block.page?.file ?? masterclass.file, slides: blockSlides(block, session, strings) },
  ];
  return [
    own(openingSlides(masterclass, session, strings)),
    ...programme.filter(isStart).flatMap(toParts),
    own(outcomeSlides(masterclass, session, strings)),
    ...programme.filter((block) => !isStart(block) && !isEnd(block)).flatMap(toParts),
    ...(filmTalk ? [] : [films]),
    own(questionSlides(masterclass, masterclass.title, strings)),
    own(experienceSlides(session, strings)),
    own(actionSlides(session, strings)),
    ...programme.filter(isEnd).flatMap(toParts),
    own(closingSlides(masterclass, strings)),
  ];
}

/** The work form that is about films: the one whose page cites most of those of the session. */
function findFilmTalk({ programme, films }: Session): WorkForm | undefined {
  const known = new Set(films.flatMap(({ reference }) => reference?.id ?? []));
  const count = ({ references }: WorkForm): number => references.filter(({ id }) => known.has(id)).length;
  return programme
    .flatMap(({ page }) => (page?.kind === 'workForm' && count(page) > 0 ? [page] : []))
    .sort((a, b) => count(b) - count(a))[0];
}

function blockSlides(block: ProgrammeBlock, session: Session, strings: InterfaceStrings): Slide[] {
  const isStart = block === session.programme.findLast(({ phase }) => phase === 'start');
  switch (block.page?.kind) {
    case 'theory':
      return theorySlides(block.page, block, strings);
    case 'workForm':
      return workFormSlides(block.page, block, strings, isStart ? session.start : []);
    case undefined:
      return [
        ...(isStart ? [startSlide(block, session, strings)] : []),
        ...activitySlides(block, linkedTheory(block, session), strings),
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
