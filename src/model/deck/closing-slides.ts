import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Run } from '../document/document.ts';
import { editionDay } from '../edition.ts';
import { fill } from '../fill.ts';
import type { Masterclass, Session, Tip } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { quotedSlides } from './box-slides.ts';
import type { Slide } from './deck.ts';
import { linkSlides } from './link-slides.ts';
import { externalLinks, noteRuns } from './notes.ts';
import { labelled, plain, toPlainRuns, toSlideText } from './slide-text.ts';
import { bulletSlides, splitText } from './text-slides.ts';

/** Films by name: what to tell about each stands in the notes. */
export function filmSlides({ films }: Session, strings: InterfaceStrings): Slide[] {
  const { masterclasses } = strings;
  const subject = {
    chapter: masterclasses.films,
    title: plain(masterclasses.films),
    notes: films.map(({ heading, text }) => [
      ...noteRuns(heading, strings).map((run): Run => ({ ...run, bold: true })),
      { text: ' ' },
      ...noteRuns(text, strings),
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
    const notes = [...(experience ? [noteRuns(experience, strings)] : []), speaker];
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
    notes: [noteRuns(text, strings), ...tips.map((tip) => labelled(tip.title, noteRuns(tip.question, strings)))],
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
  const notes = tipNotes(tip, strings);
  const links = [...externalLinks(tip.action, strings), ...(tip.link ? [tip.link] : [])];
  return [
    ...splitText(runs).map((text): Slide => ({
      layout: 'picture',
      chapter,
      title: toPlainRuns(tip.heading),
      text,
      picture: pictogramOf(tip),
      alt: fill(strings.slides.pictogram, { title: tip.title }),
      notes,
      origin,
      works,
    })),
    ...linkSlides(tip, chapter, links, strings),
  ];
}

function tipNotes(tip: Tip, strings: InterfaceStrings): Run[][] {
  const { slides, tips, moments, origins } = strings;
  const { speaker, quotation, caution, moment, minutes, smaller, bigger } = tip;
  const said = `${speaker.name}, ${speaker.organisation}. ${fill(origins.quotationFrom, { source: origins.poster })}`;
  return [
    plain(tips.actionTime, { moment: moments[moment], minutes }),
    labelled(slides.tipNote, [...noteRuns(quotation, strings), { text: ` (${said})` }]),
    ...(caution ? [noteRuns(caution, strings)] : []),
    labelled(tips.smaller, noteRuns(smaller, strings)),
    labelled(tips.bigger, noteRuns(bigger, strings)),
  ];
}

/** The question that everyone takes home. */
export function closingSlides(masterclass: Masterclass, strings: InterfaceStrings): Slide[] {
  const { site, slides: words } = strings;
  return [
    {
      layout: 'section',
      chapter: words.closing,
      title: plain(site.name),
      text: plain(words.closingText),
      notes: [labelled(words.goal, noteRuns(masterclass.goal, strings))],
      origin: 'redactie',
      works: [],
    },
  ];
}

/** What the deck belongs to, its edition, and what one may do with it. */
export function aboutSlides(masterclass: Masterclass, strings: InterfaceStrings): Slide[] {
  const { site, slides: words, packages, downloads } = strings;
  const date = editionDay(downloads.edition);
  return [
    {
      layout: 'colophon',
      chapter: words.about,
      title: plain(words.about),
      lines: [
        plain(words.aboutText, { title: masterclass.title, site: site.name }),
        plain(packages.edition, { date }),
        plain(packages.licenceText, { licence: packages.licence }),
      ],
      notes: [plain(words.aboutNote)],
      origin: 'redactie',
      works: [],
    },
  ];
}
