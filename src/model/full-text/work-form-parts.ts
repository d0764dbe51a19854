import type { InterfaceStrings } from '../../schemas/interface.ts';
import { inlineText, type Inline } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { WorkForm } from '../pages.ts';
import { partBody } from '../sections.ts';
import * as make from './make.ts';
import type { Part, PartBlock } from './part.ts';

/** A work form with what it hands out and its background. */
export function workFormParts(workForm: WorkForm, strings: InterfaceStrings): Part[] {
  const { workForms: text } = strings;
  const { page, handouts } = partBody(workForm);
  const part = (heading: string, blocks: PartBlock[], origin?: Part['origin']): Part[] =>
    blocks.length > 0 ? [{ heading: make.text(heading), ...(origin ? { origin } : {}), blocks }] : [];
  const listPart = (heading: string, items: Inline[][]): Part[] =>
    part(heading, items.length > 0 ? [make.list(items)] : []);
  const variations = workForm.variations.flatMap(({ heading, text: variation }) => [
    make.subheading(heading),
    make.paragraph(variation),
  ]);
  return [
    opening(workForm, strings),
    ...listPart(text.materials, workForm.materials),
    ...listPart(text.preparation, workForm.preparation),
    ...part(text.steps, steps(workForm, strings), 'redactie'),
    ...part(text.debrief, debrief(workForm, strings), 'redactie'),
    ...listPart(text.safety, workForm.safety),
    { blocks: page },
    ...listPart(text.facilitator, workForm.notes),
    ...part(text.variations, variations),
    ...part(text.handouts, handouts.flat()),
    ...part(text.sheet, sheet(workForm), 'redactie'),
    ...make.backgroundPart(workForm.background, strings),
    ...make.linksPart(text.theory, workForm.theory),
    ...make.linksPart(text.tips, workForm.tips),
    ...make.linksPart(text.inMasterclasses, workForm.masterclasses),
    ...make.termsPart(workForm.terms, strings),
    make.originPart(workForm.origin, strings),
    ...make.referencesPart(workForm.references, strings),
  ];
}

/** What participants read of it: their handouts and their sheet. */
export function participantParts(workForm: WorkForm, strings: InterfaceStrings): Part[] {
  const { workForms: text } = strings;
  const theirs = workForm.handouts.filter(({ reader }) => reader === 'deelnemer').map(({ title }) => title);
  const handouts = partBody(workForm).handouts.filter(
    ([heading]) => heading?.type === 'heading' && theirs.includes(inlineText(heading.children)),
  );
  return [
    ...(handouts.length > 0 ? [{ blocks: handouts.flat() }] : []),
    { heading: make.text(text.sheet), origin: 'redactie', blocks: sheet(workForm) },
  ];
}

function opening(workForm: WorkForm, { workForms: text, units, phases, sectors }: InterfaceStrings): Part {
  const { minutes, group, phase, goal, safety } = workForm;
  const time = `${fill(units.guide, minutes)} (${fill(units.range, minutes)})`;
  return {
    blocks: [
      make.paragraph(goal),
      make.facts([
        { label: text.minutes, value: time },
        { label: text.group, value: fill(units.people, group) },
        { label: text.phase, value: phases[phase] },
        { label: text.sectors, value: workForm.sectors.map((sector) => sectors[sector]).join(', ') },
      ]),
      make.paragraph(make.text(text.atGlanceOrigin)),
      ...(safety.length > 0 ? [make.paragraph([make.strong(text.safetyFirst)])] : []),
    ],
  };
}

function steps({ steps: all }: WorkForm, { workForms: text, units }: InterfaceStrings): PartBlock[] {
  return all.flatMap(({ heading, minutes, text: instruction, say }, index) => [
    make.subheading([...make.text(`${index + 1}. `), ...heading, ...make.text(` (${minutes} ${units.minutesShort})`)]),
    make.paragraph(instruction),
    ...(say ? [make.labelled(text.say, say)] : []),
  ]);
}

function debrief({ debrief: parts }: WorkForm, { units }: InterfaceStrings): PartBlock[] {
  return parts.flatMap(({ heading, minutes, questions }) => [
    make.subheading([...heading, ...make.text(` (${minutes} ${units.minutesShort})`)]),
    make.list(questions),
  ]);
}

function sheet({ sheet: { heading, intro, items } }: WorkForm): PartBlock[] {
  return [
    make.subheading(heading),
    ...(intro ? [make.paragraph(intro)] : []),
    ...items.map((item): PartBlock => ({ type: 'field', item })),
  ];
}
