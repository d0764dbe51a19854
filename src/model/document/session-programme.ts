import { fill } from '../fill.ts';
import type { ProgrammeBlock, Session, Theory, WorkForm } from '../pages.ts';
import { timed } from './clock.ts';
import type { PaperBlock } from './document.ts';
import { safetyBox, timeLabel, workFormCourse } from './work-form-parts.ts';
import { heading, label, section, type Writer } from './writer.ts';

/** The programme at a glance, from minute 0, with what kind of part each is. */
export function programmeSchedule({ programme }: Session, writer: Writer): PaperBlock {
  const rows = timed(programme, ({ minutes }) => minutes.guide).map(({ part, from, minutes }) => ({
    from,
    minutes,
    heading: writer.runs(part.heading),
    text: [{ text: kindOf(part, writer) }],
  }));
  return { type: 'schedule', rows };
}

/** Each part of the programme with all that is said and done in it. */
export function programmeParts({ programme }: Session, writer: Writer): PaperBlock[] {
  const { units } = writer.strings;
  return timed(programme, ({ minutes }) => minutes.guide).flatMap(({ part, from, minutes }) => [
    heading(1, [{ text: timeLabel(from, minutes, writer) }, ...writer.runs(part.heading)]),
    label(`${kindOf(part, writer)} · ${fill(units.range, part.minutes)}`),
    ...(part.page?.kind === 'workForm' ? [writer.paragraph(part.page.goal)] : []),
    ...(part.text ? [writer.paragraph(part.text)] : []),
    ...(part.page ? pageParts(part.page, from, minutes, writer) : []),
  ]);
}

function pageParts(page: WorkForm | Theory, from: number, minutes: number, writer: Writer): PaperBlock[] {
  if (page.kind === 'theory') return theoryParts(page, writer);
  const { workForms: text } = writer.strings;
  // A programme may give a work form more or less time than its steps take; a clock would then be wrong.
  const start = minutes === page.minutes.guide ? from : undefined;
  return [
    ...safetyBox(page, 2, writer),
    ...workFormCourse(page, 2, writer, start),
    ...section(2, text.facilitator, writer.list(page.notes)),
  ];
}

function theoryParts(page: Theory, writer: Writer): PaperBlock[] {
  const { theory: text } = writer.strings;
  const questions: PaperBlock = {
    type: 'box',
    kind: 'question',
    title: [{ text: text.practice }],
    level: 2,
    blocks: writer.list(page.practice),
    origin: 'redactie',
  };
  return [...section(2, text.core, writer.list(page.core, true)), questions];
}

/** "Start · Werkvorm" */
function kindOf({ phase, kind }: ProgrammeBlock, { strings }: Writer): string {
  const { phases, kinds, masterclasses: text } = strings;
  return `${phases[phase]} · ${kind === 'activity' ? text.activity : kinds[kind]}`;
}
