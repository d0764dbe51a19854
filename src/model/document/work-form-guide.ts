import type { WorkForm } from '../pages.ts';
import { partBody } from '../sections.ts';
import { glossarySection, titleSection } from './appendices.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { workFormFacts } from './facts.ts';
import { allPrinted, fileNames, handoutBlocks, handoutsFor, printTable } from './handouts.ts';
import { makePaper } from './paper.ts';
import { referenceSection } from './references.ts';
import type { PaperSetting } from './setting.ts';
import { safetyBox, workFormCourse, workFormSchedule } from './work-form-parts.ts';
import { label, section, Writer } from './writer.ts';

/** All that whoever leads a work form needs, in the order in which they need it; last what is good to know. */
export function workFormGuide(workForm: WorkForm, setting: PaperSetting): PaperDocument {
  const writer = new Writer(setting);
  const { strings } = setting;
  const { workForms: text, documents } = strings;
  const blocks = [
    ...safetyBox(workForm, 1, writer),
    ...section(1, documents.toPrint, [
      printTable(allPrinted(workForm, writer), writer),
      fileNames(workForm, ['sheet', 'handouts'], writer),
    ]),
    ...section(1, text.materials, writer.list(workForm.materials)),
    ...section(1, text.preparation, writer.list(workForm.preparation)),
    ...section(1, documents.schedule, [
      label(documents.scheduleText),
      { type: 'schedule', rows: workFormSchedule(workForm, writer) },
    ]),
    ...workFormCourse(workForm, 1, writer, 0),
    ...section(1, text.facilitator, writer.list(workForm.notes)),
    ...writer.blocks(partBody(workForm).page, 1),
    ...handoutsFor('begeleider', workForm).flatMap((handout) => handoutBlocks(handout, writer)),
    { type: 'pageBreak' } as const,
    ...section(
      1,
      text.variations,
      workForm.variations.flatMap(({ heading, text: variation }) =>
        section(2, writer.runs(heading), [writer.paragraph(variation)]),
      ),
    ),
    ...background(workForm, writer),
  ];
  const cited = [...writer.cited, ...workForm.references.map(({ id }) => id)];
  return makePaper(workForm, 'guide', writer, {
    heading: writer.runs(workForm.heading),
    lead: writer.runs(workForm.goal),
    hasContents: true,
    facts: workFormFacts(workForm, setting.strings),
    blocks: [...blocks, ...referenceSection(1, cited, setting, 'leader')],
  });
}

function background(workForm: WorkForm, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { documents, kinds, origins, workForms: text } = strings;
  const { background: page } = workForm;
  return section(1, kinds.background, [
    label(documents.readBefore),
    ...titleSection(2, text.theory, workForm.theory, writer),
    ...titleSection(2, text.tips, workForm.tips, writer),
    ...(page ? writer.blocks(page.body, 2) : []),
    ...glossarySection(2, [...workForm.terms, ...(page?.terms ?? [])], writer),
    ...section(2, origins.where, [
      writer.paragraph(workForm.origin),
      label(text.atGlanceOrigin),
      ...(page ? [label(origins.theory)] : []),
    ]),
  ]);
}
