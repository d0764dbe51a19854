import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Origin } from '../body/blocks.ts';
import type { BoxKind } from './document.ts';

/** The words of our own in a document. All other text is that of the document itself. */
export interface PaperLabels {
  /** Name of the site: in header or footer, and as the maker in the properties of the file. */
  siteName: string;
  /** Above the table of contents. */
  contents: string;
  /** With the places `{page}` and `{total}`: "Pagina {page} van {total}". */
  page: string;
  /** What a box is: "Nuance". */
  boxes: Record<BoxKind, string>;
  /** Where a heading or a box comes from: "Van de redactie". */
  origins: Record<Origin, string>;
  /** Above the words that a facilitator may say. */
  say: string;
  /** Above cards to cut out, on each page that they stand on. */
  cards: string;
  schedule: { time: string; duration: string; activity: string };
  /** Unit after a number of minutes. */
  minutes: string;
  /** What a box to tick is, for who cannot see it. */
  tickBox: string;
}

export function paperLabels({ site, documents, blocks, origins, units, workForms }: InterfaceStrings): PaperLabels {
  return {
    siteName: site.name,
    contents: documents.contents,
    page: documents.page,
    boxes: {
      question: documents.question,
      nuance: documents.nuance,
      case: blocks.caseLabel,
      task: blocks.taskLabel,
      missing: blocks.missingLabel,
      safety: workForms.safety,
    },
    origins: { bron: origins.bronExplained, redactie: origins.redactieExplained },
    say: workForms.say,
    cards: blocks.cardsLabel,
    schedule: { time: documents.time, duration: documents.duration, activity: documents.activity },
    minutes: units.minutesShort,
    tickBox: documents.tickBox,
  };
}
