import type { InterfaceStrings } from '../../schemas/interface.ts';
import { walkBlocks } from '../body/blocks.ts';
import type { Masterclass, Reference, Session, Theory, Tip } from '../pages.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { quotedFrom } from './lower-blocks.ts';
import { findReferences, referenceSection } from './references.ts';
import { experienceBlocks } from './session-script.ts';
import { documentHead } from './title.ts';
import { section, Writer } from './writer.ts';

/** Lines below a question, and on the last page for whatever comes up. */
const linesToAnswer = 2;
const linesToAct = 4;
const linesForNotes = 12;

/** What participants of a session take home: what it was about, with room to write. */
export function sessionHandout(
  masterclass: Masterclass,
  session: Session,
  strings: InterfaceStrings,
  references: readonly Reference[],
): PaperDocument {
  const writer = new Writer(strings);
  const { masterclasses: text, documents } = strings;
  const questions = masterclass.body.filter(({ type }) => type === 'question');
  const blocks: PaperBlock[] = [
    ...section(1, documents.outcomes, writer.list(session.outcomes)),
    // Without times: whoever leads chooses from the programme.
    ...section(1, documents.doing, writer.list(session.programme.map(({ heading }) => heading))),
    ...section(
      1,
      text.theory,
      masterclass.theory.flatMap((page) => theoryPart(page, writer)),
    ),
    ...writer.blocks(questions, 1),
    ...section(1, documents.voices, experienceBlocks(session, writer)),
    ...section(1, text.ownAction, ownAction(session, writer)),
    { type: 'lines', label: [{ text: documents.notes, bold: true }], count: linesForNotes },
  ];
  return {
    ...documentHead(masterclass, 'handout', strings),
    heading: writer.runs(masterclass.heading),
    lead: writer.runs(masterclass.goal),
    hasContents: false,
    facts: [],
    blocks: [...blocks, ...referenceSection(1, findReferences(writer.cited, references), strings)],
  };
}

/** The core of a theory page, who is quoted there, and its questions with room for an answer. */
function theoryPart(page: Theory, writer: Writer): PaperBlock[] {
  const { theory: text } = writer.strings;
  const questions = page.practice.map((question): PaperBlock => ({
    type: 'lines',
    label: writer.runs(question),
    count: linesToAnswer,
  }));
  return section(2, writer.runs(page.heading), [
    ...writer.list(page.core, true),
    ...writer.blocks(
      [...walkBlocks(page.body)].filter(({ type }) => type === 'quotation'),
      3,
    ),
    ...section(3, text.practice, questions),
  ]);
}

function ownAction({ ownAction: { text, tips } }: Session, writer: Writer): PaperBlock[] {
  const { documents } = writer.strings;
  return [
    writer.paragraph(text),
    ...tips.flatMap((tip) => tipPart(tip, writer)),
    { type: 'lines', label: [{ text: documents.ownLines, bold: true }], count: linesToAct },
  ];
}

/** A tip in the words of the poster, what research makes of them, and what to do today. */
function tipPart(tip: Tip, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { tips: text } = strings;
  const { name, organisation } = tip.speaker;
  return section(2, writer.runs(tip.heading), [
    {
      type: 'quotation',
      runs: writer.runs(tip.quotation),
      speaker: `${name}, ${organisation}`,
      source: quotedFrom('poster', strings),
    },
    ...(tip.caution ? [writer.paragraph(tip.caution)] : []),
    ...(tip.link ? [external(tip.link)] : []),
    { type: 'paragraph', runs: [{ text: `${text.action}: `, bold: true }, ...writer.runs(tip.action)] },
  ]);
}

function external(link: { url: string; text: string }): PaperBlock {
  return { type: 'paragraph', runs: [link] };
}
