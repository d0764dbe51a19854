import type { InterfaceStrings } from '../../schemas/interface.ts';
import { fill } from '../fill.ts';
import type { Tip } from '../pages.ts';
import { pictogramOf } from '../pictogram.ts';
import { placeOf } from '../place.ts';
import { markDistance } from '../start-line.ts';
import type { Theme } from '../theme.ts';
import type { Run } from './document.ts';
import { toRuns } from './runs.ts';

/** A tip on a poster or a card, the same for every format. */
export interface TipPaper {
  /** Path of the file that it comes from, for messages. */
  file: string;
  title: string;
  /** The title with its English words marked. */
  heading: Run[];
  description: string;
  keywords: string[];
  theme: Theme;
  /** The theme under the name that visitors know. */
  themeTitle: string;
  /** Word for word; the speaker and the source always stand with it. */
  quotation: Run[];
  speaker: string;
  /** "Tip van Eddie Denessen" */
  tipBy: string;
  organisation: string;
  source: string;
  /** Stands with the quotation where research does not bear it out. */
  caution?: Run[];
  action: Run[];
  actionTime: string;
  /** Where the action leads to on another site. */
  link?: { url: string; text: string };
  /** A short text of our own, for where there is no room for the quotation. */
  question: Run[];
  /** Path of an SVG below the project. */
  pictogram: string;
  /** How far the mark of each tip stands before the start line, in steps; that of this tip has reached it. */
  marks: number[];
  /** Address of its page, from the root of the site. */
  page: string;
}

/** Words of the interface on posters and cards of tips. */
export interface TipLabels {
  site: string;
  tagline: string;
  /** What the site asks. */
  question: string;
  tips: string;
  tipsDescription: string;
  /** Whose the tips are, and whose the questions. */
  tipsOrigin: string;
  /** Title of the cards. */
  cards: string;
  /** How to print cards. */
  printing: string;
  action: string;
  /** Address of the overview of all tips, from the root of the site. */
  overview: string;
  /** Address of the site; without it paper names no page. */
  address?: string;
}

/** What a poster or a card shows of a tip. */
export function tipPaper(tip: Tip, strings: InterfaceStrings): TipPaper {
  const { moments, origins, tips } = strings;
  const runs = (inlines: Parameters<typeof toRuns>[0]): Run[] => toRuns(inlines, strings.bibliography);
  const { order, count } = placeOf(tip);
  return {
    file: tip.file,
    title: tip.title,
    heading: runs(tip.heading),
    description: tip.description,
    keywords: tip.keywords,
    theme: tip.theme,
    themeTitle: tip.masterclass.title,
    quotation: runs(tip.quotation),
    speaker: tip.speaker.name,
    tipBy: fill(tips.tipBy, { speaker: tip.speaker.name }),
    organisation: tip.speaker.organisation,
    source: fill(origins.quotationFrom, { source: origins.poster }),
    ...(tip.caution ? { caution: runs(tip.caution) } : {}),
    action: runs(tip.action),
    actionTime: fill(tips.actionTime, { moment: moments[tip.moment], minutes: tip.minutes }),
    ...(tip.link ? { link: tip.link } : {}),
    question: runs(tip.question),
    pictogram: `src/pictograms/${pictogramOf(tip)}.svg`,
    marks: Array.from({ length: count }, (_, index) => (index === order - 1 ? 0 : markDistance(index))),
    page: tip.address,
  };
}

/**
 * @param address of the site, with its base, such as `https://example.org/`.
 */
export function tipLabels(strings: InterfaceStrings, overview: string, address?: string): TipLabels {
  const { home, site, tips } = strings;
  return {
    site: site.name,
    tagline: site.tagline,
    question: home.title,
    tips: tips.title,
    tipsDescription: tips.description,
    tipsOrigin: tips.postersOrigin,
    cards: tips.cards,
    printing: tips.printing,
    action: tips.action,
    overview,
    ...(address === undefined ? {} : { address }),
  };
}
