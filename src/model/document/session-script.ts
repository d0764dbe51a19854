import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Inline } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { Masterclass, Reference, Session, WorkForm } from '../pages.ts';
import { totalMinutes } from '../programme.ts';
import { splitSections } from '../sections.ts';
import { backgroundSection, glossarySection } from './appendices.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { sessionFacts } from './facts.ts';
import { quotedFrom, speakerLine } from './lower-blocks.ts';
import { findReferences, referenceSection } from './references.ts';
import { programmeParts, programmeSchedule } from './session-programme.ts';
import { documentHead } from './title.ts';
import { label, section, Writer } from './writer.ts';

/** The script of a session for whoever leads it: first what to read beforehand, then what happens from minute to minute. */
export function sessionScript(
  masterclass: Masterclass,
  session: Session,
  strings: InterfaceStrings,
  references: readonly Reference[],
): PaperDocument {
  const writer = new Writer(strings);
  const { masterclasses: text } = strings;
  const { background } = masterclass;
  const bearers = [masterclass, ...masterclass.theory, ...(background ? [background] : [])];
  // As on the page: the first section of the text tells how to use the masterclass.
  const [use = [], ...about] = splitSections(masterclass.body);
  const blocks: PaperBlock[] = [
    ...section(1, text.programme, programmeOverview(session, writer), 'redactie'),
    ...section(1, text.audience, [writer.paragraph(masterclass.audience)]),
    ...section(1, text.outcomes, writer.list(session.outcomes), 'redactie'),
    ...writer.blocks(use, 1),
    ...perWorkForm(text.preparation, session.preparation, masterclass.workForms, 'preparation', writer),
    ...perWorkForm(text.materials, session.materials, masterclass.workForms, 'materials', writer),
    ...writer.blocks(about.flat(), 1),
    ...section(1, text.start, [writer.paragraph(session.start)]),
    ...section(1, text.films, films(session, writer)),
    ...section(1, text.expect, expectations(session, writer), 'bron'),
    { type: 'pageBreak' },
    ...programmeParts(session, writer),
    ...section(1, text.ownAction, ownAction(session, writer)),
    ...section(1, text.theory, theoryTexts(masterclass, writer)),
    ...backgroundSection(background, writer),
    ...glossarySection(
      bearers.flatMap(({ terms }) => terms),
      writer,
    ),
    ...originSection(masterclass, writer),
  ];
  const cited = [...writer.cited, ...masterclass.references.map(({ id }) => id)];
  return {
    ...documentHead(masterclass, 'script', strings),
    heading: writer.runs(masterclass.heading),
    lead: writer.runs(masterclass.goal),
    hasContents: true,
    facts: sessionFacts(masterclass, session, strings),
    blocks: [...blocks, ...referenceSection(1, findReferences(cited, references), strings)],
  };
}

/** What people said about a pilot, word for word. */
export function experienceBlocks({ experiences }: Session, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  return experiences.map(({ quotation, source, ...credit }) => ({
    type: 'quotation',
    runs: writer.runs(quotation),
    speaker: speakerLine(credit),
    source: quotedFrom(source, strings),
  }));
}

function programmeOverview(session: Session, writer: Writer): PaperBlock[] {
  const { masterclasses: text } = writer.strings;
  return [
    label(text.programmeText),
    programmeSchedule(session, writer),
    label(fill(text.programmeTotal, totalMinutes(session.programme))),
  ];
}

/** What the session asks, then what each of its work forms asks. */
function perWorkForm(
  title: string,
  own: readonly Inline[][],
  workForms: readonly WorkForm[],
  part: 'preparation' | 'materials',
  writer: Writer,
): PaperBlock[] {
  return section(1, title, [
    ...writer.list(own),
    ...workForms.flatMap((workForm) => section(2, writer.runs(workForm.heading), writer.list(workForm[part]))),
  ]);
}

function films(session: Session, writer: Writer): PaperBlock[] {
  return session.films.flatMap(({ heading, text }) => section(2, writer.runs(heading), [writer.paragraph(text)]));
}

function expectations(session: Session, writer: Writer): PaperBlock[] {
  return [...(session.experience ? [writer.paragraph(session.experience)] : []), ...experienceBlocks(session, writer)];
}

function ownAction({ ownAction: { text, tips } }: Session, writer: Writer): PaperBlock[] {
  const { masterclasses } = writer.strings;
  const items = tips.map(({ heading, action }): Inline[] => [
    { type: 'strong', children: heading },
    { type: 'text', text: ': ' },
    ...action,
  ]);
  return [writer.paragraph(text), ...section(2, masterclasses.ownActionTips, writer.list(items))];
}

/** The whole text of the theory in the programme: whoever explains it in ten minutes must know more than its core. */
function theoryTexts({ theory }: Masterclass, writer: Writer): PaperBlock[] {
  return theory.flatMap((page) => section(2, writer.runs(page.heading), writer.blocks(page.body, 3)));
}

function originSection({ background }: Masterclass, { strings }: Writer): PaperBlock[] {
  const { origins, masterclasses: text } = strings;
  return section(1, origins.where, [
    label(origins.masterclass),
    label(text.factsOrigin),
    ...(background ? [label(origins.theory)] : []),
  ]);
}
