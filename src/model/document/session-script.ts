import { fill } from '../fill.ts';
import type { Masterclass, Session } from '../pages.ts';
import { totalMinutes } from '../programme.ts';
import { splitSections } from '../sections.ts';
import { glossarySection } from './appendices.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { sessionFacts } from './facts.ts';
import { quotedFrom, speakerLine } from './lower-blocks.ts';
import { makePaper } from './paper.ts';
import { referenceSection } from './references.ts';
import { preparationParts } from './session-preparation.ts';
import { programmeParts, programmeSchedule } from './session-programme.ts';
import { tipPart } from './session-tips.ts';
import type { PaperSetting } from './setting.ts';
import { label, section, Writer } from './writer.ts';

/** The script of a session for whoever leads it: first all to run it from, then what is good to have read. */
export function sessionScript(masterclass: Masterclass, session: Session, setting: PaperSetting): PaperDocument {
  const writer = new Writer(setting);
  const { masterclasses: text } = setting.strings;
  const blocks: PaperBlock[] = [
    ...section(1, text.programme, programmeOverview(session, writer)),
    ...preparationParts(masterclass, session, writer),
    ...programmeParts(session, writer),
    ...section(1, text.ownAction, [
      writer.paragraph(session.ownAction.text),
      ...section(
        2,
        text.ownActionTips,
        session.ownAction.tips.flatMap((tip) => tipPart(tip, 3, writer)),
      ),
    ]),
    { type: 'pageBreak' },
    ...background(masterclass, session, writer),
    ...theoryTexts(masterclass, writer),
    ...glossarySection(1, termsOf(masterclass), writer),
  ];
  const cited = [...writer.cited, ...masterclass.references.map(({ id }) => id)];
  return makePaper(masterclass, 'script', writer, {
    heading: writer.runs(masterclass.heading),
    lead: writer.runs(masterclass.goal),
    hasContents: true,
    facts: sessionFacts(masterclass, session, setting.strings),
    blocks: [...blocks, ...referenceSection(1, cited, setting, 'leader')],
  });
}

function programmeOverview(session: Session, writer: Writer): PaperBlock[] {
  const { masterclasses: text } = writer.strings;
  return [
    label(text.programmeText),
    programmeSchedule(session, writer),
    label(fill(text.programmeTotal, totalMinutes(session.programme))),
  ];
}

function background(masterclass: Masterclass, session: Session, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { documents, kinds, masterclasses: text, origins } = strings;
  const { background: page } = masterclass;
  const [, ...about] = splitSections(masterclass.body);
  return section(1, kinds.background, [
    label(documents.readBefore),
    ...section(2, text.audience, [writer.paragraph(masterclass.audience)]),
    ...section(2, text.outcomes, writer.list(session.outcomes)),
    ...section(2, text.yields, [writer.paragraph(masterclass.yields)]),
    ...section(2, text.start, [writer.paragraph(session.start)], { origin: 'bron' }),
    ...writer.blocks(about.flat(), 2),
    ...(page ? writer.blocks(page.body, 2) : []),
    ...section(2, text.films, films(session, writer)),
    ...section(2, text.expect, expectations(session, writer), { origin: 'bron' }),
    ...section(2, origins.where, [
      label(origins.masterclass),
      label(text.factsOrigin),
      ...(page ? [label(origins.theory)] : []),
    ]),
  ]);
}

function films(session: Session, writer: Writer): PaperBlock[] {
  return session.films.flatMap(({ heading, text }) => section(3, writer.runs(heading), [writer.paragraph(text)]));
}

/** What the pilots showed, and what people said about them, word for word. */
function expectations({ experience, experiences }: Session, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  return [
    ...(experience ? [writer.paragraph(experience)] : []),
    ...experiences.map(({ quotation, source, ...credit }): PaperBlock => ({
      type: 'quotation',
      runs: writer.runs(quotation),
      speaker: speakerLine(credit),
      source: quotedFrom(source, strings),
    })),
  ];
}

/** The whole text of the theory in the programme: whoever explains it in ten minutes must know more than its core. */
function theoryTexts({ theory }: Masterclass, writer: Writer): PaperBlock[] {
  const { kinds } = writer.strings;
  return theory.flatMap((page) => {
    const title = [{ text: `${kinds.theory}: ` }, ...writer.runs(page.heading)];
    return section(1, title, writer.blocks(page.body, 2), writer.pageNote(page));
  });
}

function termsOf({ terms, theory, background }: Masterclass) {
  return [{ terms }, ...theory, ...(background ? [background] : [])].flatMap((bearer) => bearer.terms);
}
