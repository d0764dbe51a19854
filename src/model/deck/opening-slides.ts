import type { InterfaceStrings } from '../../schemas/interface.ts';
import { fill } from '../fill.ts';
import type { Masterclass, ProgrammeBlock, Session } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { totalMinutes } from '../programme.ts';
import { splitSections } from '../sections.ts';
import { mostWords, type Slide } from './deck.ts';
import { blockNotes, noteRuns, spreadNotes } from './notes.ts';
import { labelled, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { tableWords } from './own-words.ts';
import { pack } from './split-text.ts';
import { bulletSlides, statementSlides } from './text-slides.ts';

/** Most rows of a table in large type. */
const mostRows = 12;

/** What a session begins with: its title, goal and programme. */
export function openingSlides(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Slide[] {
  const { slides: words } = strings;
  const chapter = words.opening;
  return [
    {
      layout: 'title',
      chapter,
      title: toPlainRuns(masterclass.heading),
      subtitle: toPlainRuns(masterclass.yields),
      picture: pictogramOf(masterclass),
      alt: fill(words.pictogram, { title: masterclass.title }),
      notes: titleNotes(masterclass, session, strings),
      origin: 'redactie',
      works: [],
    },
    ...statementSlides(
      { chapter, title: plain(words.goal), notes: [noteRuns(masterclass.descriptionText, strings)] },
      toSlideText(masterclass.goal),
    ),
    ...programmeSlides(masterclass, session.programme, strings),
  ];
}

/** What participants can do afterwards. It tells what the start lets them find out, so it comes after that. */
export function outcomeSlides({ yields }: Masterclass, { outcomes }: Session, strings: InterfaceStrings): Slide[] {
  const { slides: words, masterclasses } = strings;
  return bulletSlides(
    {
      chapter: words.outcomes,
      title: plain(words.outcomes),
      notes: [labelled(masterclasses.yields, noteRuns(yields, strings))],
    },
    outcomes.map(toSlideText),
  );
}

function titleNotes(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Slide['notes'] {
  const { masterclasses } = strings;
  const heading = (text: string): Slide['notes'][number] => [{ text, bold: true }];
  return [
    labelled(masterclasses.audience, noteRuns(masterclass.audience, strings)),
    heading(masterclasses.preparation),
    ...session.preparation.map((text) => noteRuns(text, strings)),
    heading(masterclasses.materials),
    ...session.materials.map((text) => noteRuns(text, strings)),
  ];
}

function programmeSlides(
  masterclass: Masterclass,
  programme: readonly ProgrammeBlock[],
  strings: InterfaceStrings,
): Slide[] {
  const { slides: words, masterclasses, units } = strings;
  const head = [plain(words.part), plain(words.minutes)];
  const rows = programme.map(({ heading, minutes }) => [toPlainRuns(heading), plain(String(minutes.guide))]);
  const weigh = (row: (typeof rows)[number]): number => tableWords([row]);
  const { min, guide, max } = totalMinutes(programme);
  const [howTo = []] = splitSections(masterclass.body);
  const notes = [
    plain(masterclasses.programmeTotal, { min, guide, max }),
    ...programme.map(({ heading, minutes }) =>
      labelled(fill(units.range, { min: minutes.min, max: minutes.max }), noteRuns(heading, strings)),
    ),
    ...blockNotes(howTo, strings),
  ];
  const slides = pack(rows, weigh, mostWords - tableWords([head]), mostRows).map((part): Slide => ({
    layout: 'table',
    chapter: words.opening,
    title: plain(masterclasses.programme),
    head,
    rows: part,
    summary: fill(words.programmeSummary, { title: masterclass.title }),
    notes: [],
    origin: 'redactie',
    works: [],
  }));
  return spreadNotes(slides, notes);
}
