import type { InterfaceStrings } from '../../schemas/interface.ts';
import { fill } from '../fill.ts';
import type { Masterclass, ProgrammeBlock, Session } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { totalMinutes } from '../programme.ts';
import { splitSections } from '../sections.ts';
import { mostWords, type Slide } from './deck.ts';
import { blockNotes } from './notes.ts';
import { toRuns } from './runs.ts';
import { labelled, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { pack, wordsIn } from './split-text.ts';
import { bulletSlides, statementSlides } from './text-slides.ts';

/** Most rows of a table in large type. */
const mostRows = 6;

/** What a session begins with: its title, goal, outcomes and programme. */
export function openingSlides(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Slide[] {
  const { slides: words, masterclasses } = strings;
  const chapter = words.opening;
  const [howTo = []] = splitSections(masterclass.body);
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
      { chapter, title: plain(words.goal), notes: [toRuns(masterclass.descriptionText)] },
      toSlideText(masterclass.goal),
    ),
    ...bulletSlides(
      {
        chapter,
        title: plain(words.outcomes),
        notes: [labelled(masterclasses.yields, toRuns(masterclass.yields))],
      },
      session.outcomes.map(toSlideText),
    ),
    ...programmeSlides(masterclass, session.programme, blockNotes(howTo), strings),
  ];
}

function titleNotes(masterclass: Masterclass, session: Session, { masterclasses }: InterfaceStrings): Slide['notes'] {
  return [
    labelled(masterclasses.audience, toRuns(masterclass.audience)),
    plain(masterclasses.preparation).map((run) => ({ ...run, bold: true as const })),
    ...session.preparation.map(toRuns),
    plain(masterclasses.materials).map((run) => ({ ...run, bold: true as const })),
    ...session.materials.map(toRuns),
  ];
}

function programmeSlides(
  masterclass: Masterclass,
  programme: readonly ProgrammeBlock[],
  howTo: Slide['notes'],
  strings: InterfaceStrings,
): Slide[] {
  const { slides: words, masterclasses, phases, units } = strings;
  const head = [plain(words.part), plain(words.phase), plain(words.minutes)];
  const rows = programme.map(({ heading, phase, minutes }) => [
    toPlainRuns(heading),
    plain(phases[phase]),
    plain(String(minutes.guide)),
  ]);
  const headWords = wordsIn(head.flat());
  const weigh = (row: (typeof rows)[number]): number => row.reduce((sum, cell) => sum + wordsIn(cell), 0);
  const { min, guide, max } = totalMinutes(programme);
  const notes = [
    plain(masterclasses.programmeTotal, { min, guide, max }),
    ...programme.map(({ heading, minutes }) =>
      labelled(fill(units.range, { min: minutes.min, max: minutes.max }), toRuns(heading)),
    ),
    ...howTo,
  ];
  return pack(rows, weigh, mostWords - headWords, mostRows).map((part) => ({
    layout: 'table',
    chapter: words.opening,
    title: plain(masterclasses.programme),
    head,
    rows: part,
    summary: fill(words.programmeSummary, { title: masterclass.title }),
    notes,
    origin: 'redactie',
    works: [],
  }));
}
