import type { InterfaceStrings } from '../../schemas/interface.ts';
import { walkBlocks, type Block } from '../body/blocks.ts';
import type { Reference, WorkForm } from '../pages.ts';
import { fill } from '../fill.ts';
import { bodySections, partBody } from '../sections.ts';
import { backgroundSection, glossarySection, titleSection } from './appendices.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { workFormFacts } from './facts.ts';
import { findReferences, referenceSection } from './references.ts';
import { documentHead, documentTitle } from './title.ts';
import { safetyBox, workFormCourse, workFormSchedule } from './work-form-parts.ts';
import { label, section, Writer } from './writer.ts';

/** All that whoever leads a work form needs, in the order in which they need it. */
export function workFormGuide(
  workForm: WorkForm,
  strings: InterfaceStrings,
  references: readonly Reference[],
): PaperDocument {
  const writer = new Writer(strings);
  const { workForms: text, documents } = strings;
  const { page, handouts } = partBody(workForm);
  const { background } = workForm;
  const blocks = [
    ...safetyBox(workForm, writer),
    ...section(1, text.materials, writer.list(workForm.materials)),
    ...section(1, text.handouts, handoutNames(workForm, handouts, writer)),
    ...section(1, text.preparation, writer.list(workForm.preparation)),
    ...section(
      1,
      documents.schedule,
      [label(documents.scheduleText), { type: 'schedule', rows: workFormSchedule(workForm, writer) }],
      'redactie',
    ),
    ...workFormCourse(workForm, 1, writer, 0),
    ...handouts.filter(isReadOut).flatMap((handout) => writer.blocks(handout, 1)),
    ...writer.blocks(page, 1),
    ...section(1, text.facilitator, writer.list(workForm.notes)),
    ...section(
      1,
      text.variations,
      workForm.variations.flatMap(({ heading, text: variation }) =>
        section(2, writer.runs(heading), [writer.paragraph(variation)]),
      ),
    ),
    ...titleSection(text.theory, workForm.theory, writer),
    ...titleSection(text.tips, workForm.tips, writer),
    ...backgroundSection(background, writer),
    ...glossarySection([...workForm.terms, ...(background?.terms ?? [])], writer),
    ...originSection(workForm, writer),
  ];
  const cited = [...writer.cited, ...workForm.references.map(({ id }) => id)];
  return {
    ...documentHead(workForm, 'guide', strings),
    heading: writer.runs(workForm.heading),
    lead: writer.runs(workForm.goal),
    hasContents: true,
    facts: workFormFacts(workForm, strings),
    blocks: [...blocks, ...referenceSection(1, findReferences(cited, references), strings)],
  };
}

/** What is handed out, by its name, and the document that holds it. */
function handoutNames(workForm: WorkForm, handouts: readonly Block[][], writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { documents, workForms: text } = strings;
  const names = bodySections(handouts.flat()).map(
    ({ title, heading }) => heading ?? [{ type: 'text' as const, text: title }],
  );
  return [
    label(fill(documents.handoutsIn, { title: documentTitle(workForm, 'sheet', strings) })),
    ...writer.list([[{ type: 'text', text: text.sheet }], ...names]),
  ];
}

/** Statements are read out, so that whoever leads needs them too. */
function isReadOut(handout: readonly Block[]): boolean {
  return [...walkBlocks(handout)].some(({ type }) => type === 'statements');
}

function originSection(workForm: WorkForm, writer: Writer): PaperBlock[] {
  const { origins, workForms: text } = writer.strings;
  return section(1, origins.where, [
    writer.paragraph(workForm.origin),
    label(text.atGlanceOrigin),
    ...(workForm.background ? [label(origins.theory)] : []),
  ]);
}
