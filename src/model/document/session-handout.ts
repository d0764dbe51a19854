import { walkBlocks } from '../body/blocks.ts';
import type { Masterclass, Session, Theory } from '../pages.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { makePaper } from './paper.ts';
import { referenceSection } from './references.ts';
import { tipPart } from './session-tips.ts';
import type { PaperSetting } from './setting.ts';
import { section, Writer } from './writer.ts';

/** Lines below a question, and on the last page for whatever comes up. */
const linesToAnswer = 2;
const linesToAct = 4;
const linesForNotes = 8;

/** What participants of a session take home: what it was about, with room to write. */
export function sessionHandout(masterclass: Masterclass, session: Session, setting: PaperSetting): PaperDocument {
  const writer = new Writer(setting);
  const { strings } = setting;
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
    ...section(1, text.ownAction, ownAction(session, writer)),
    { type: 'lines', label: [{ text: documents.notes, bold: true }], count: linesForNotes },
  ];
  return makePaper(masterclass, 'handout', writer, {
    heading: writer.runs(masterclass.heading),
    lead: writer.runs(masterclass.goal),
    blocks: [...blocks, ...referenceSection(1, writer.cited, setting, 'participant')],
  });
}

/** The core of a theory page, who is quoted there, and its questions with room for an answer. */
function theoryPart(page: Theory, writer: Writer): PaperBlock[] {
  const { theory: text } = writer.strings;
  const questions = page.practice.map((question): PaperBlock => ({
    type: 'lines',
    label: writer.runs(question),
    count: linesToAnswer,
  }));
  const quotations = [...walkBlocks(page.body)].filter(({ type }) => type === 'quotation');
  return section(
    2,
    writer.runs(page.heading),
    [...writer.list(page.core, true), ...writer.blocks(quotations, 3), ...section(3, text.practice, questions)],
    { isWhole: true, ...writer.pageNote(page) },
  );
}

function ownAction({ ownAction: { text, tips } }: Session, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { documents } = strings;
  return [
    writer.paragraph(text),
    ...tips.flatMap((tip) => tipPart(tip, 2, writer)),
    { type: 'lines', label: [{ text: documents.ownLines, bold: true }], count: linesToAct },
  ];
}
