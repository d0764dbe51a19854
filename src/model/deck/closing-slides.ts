import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Run } from '../document/document.ts';
import { fill } from '../fill.ts';
import type { Masterclass, Session, Tip } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { quotedSlides } from './box-slides.ts';
import type { Slide } from './deck.ts';
import { toRuns } from './runs.ts';
import { labelled, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { bulletSlides, splitText } from './text-slides.ts';

/** Films by name: what to tell about each stands in the notes. */
export function filmSlides({ films }: Session, { masterclasses }: InterfaceStrings): Slide[] {
  const subject = {
    chapter: masterclasses.films,
    title: plain(masterclasses.films),
    notes: films.map(({ heading, text }) => [
      ...toRuns(heading).map((run): Run => ({ ...run, bold: true })),
      { text: ' ' },
      ...toRuns(text),
    ]),
  };
  return bulletSlides(
    subject,
    films.map(({ heading, reference }) => ({
      runs: toPlainRuns(heading),
      origin: 'bron',
      works: reference ? [`${reference.authors}, ${reference.year}`] : [],
    })),
  );
}

/** What participants of the pilot said. */
export function experienceSlides({ experience, experiences }: Session, strings: InterfaceStrings): Slide[] {
  const { pilot } = strings.slides;
  return experiences.flatMap((said) => {
    const speaker: Run[] = [{ text: said.role ? `${said.speaker}, ${said.role}` : said.speaker }];
    const notes = [experience ? toRuns(experience) : speaker];
    return quotedSlides({ chapter: pilot, title: plain(pilot), notes }, said, strings);
  });
}

/** The action that participants choose, and the tips to choose from. */
export function actionSlides({ ownAction }: Session, strings: InterfaceStrings): Slide[] {
  const { masterclasses } = strings;
  const chapter = masterclasses.ownAction;
  const { tips, text } = ownAction;
  const subject = {
    chapter,
    title: plain(masterclasses.ownAction),
    notes: [toRuns(text), ...tips.map((tip) => labelled(tip.title, toRuns(tip.question)))],
  };
  return [
    ...bulletSlides(
      subject,
      tips.map(({ heading }) => ({ runs: toPlainRuns(heading), origin: 'redactie', works: [] })),
    ),
    ...tips.flatMap((tip) => tipSlides(tip, chapter, strings)),
  ];
}

function tipSlides(tip: Tip, chapter: string, strings: InterfaceStrings): Slide[] {
  const { runs, origin, works } = toSlideText(tip.action);
  return splitText(runs).map((text) => ({
    layout: 'picture',
    chapter,
    title: toPlainRuns(tip.heading),
    text,
    picture: pictogramOf(tip),
    alt: fill(strings.slides.pictogram, { title: tip.title }),
    notes: tipNotes(tip, strings),
    origin,
    works,
  }));
}

function tipNotes(tip: Tip, { slides, tips, moments, origins }: InterfaceStrings): Run[][] {
  const { speaker, quotation, caution, moment, minutes, smaller, bigger } = tip;
  const said = `${speaker.name}, ${speaker.organisation}. ${fill(origins.quotationFrom, { source: origins.poster })}`;
  return [
    plain(tips.actionTime, { moment: moments[moment], minutes }),
    labelled(slides.tipNote, [...toRuns(quotation), { text: ` (${said})` }]),
    ...(caution ? [toRuns(caution)] : []),
    labelled(tips.smaller, toRuns(smaller)),
    labelled(tips.bigger, toRuns(bigger)),
  ];
}

/** The question that everyone takes home. */
export function closingSlides(masterclass: Masterclass, { site, slides: words }: InterfaceStrings): Slide[] {
  return [
    {
      layout: 'section',
      chapter: words.closing,
      title: plain(site.name),
      text: plain(words.closingText),
      notes: [labelled(words.goal, toRuns(masterclass.goal))],
      origin: 'redactie',
      works: [],
    },
  ];
}
