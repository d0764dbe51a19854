import type { WorkForm } from '../pages.ts';
import { clockSpan, timed } from './clock.ts';
import type { HeadingLevel as Level, PaperBlock, Run } from './document.ts';
import { heading, section, type Writer } from './writer.ts';

type ScheduleRows = Extract<PaperBlock, { type: 'schedule' }>['rows'];

/** The agreements, the stop rule and the aftercare of a work form; nothing when it has none. */
export function safetyBox({ safety }: WorkForm, level: Level, writer: Writer): PaperBlock[] {
  if (safety.length === 0) return [];
  const { workForms: text } = writer.strings;
  const title = [{ text: text.safety }];
  return [{ type: 'box', kind: 'safety', title, level, blocks: writer.list(safety), origin: 'redactie' }];
}

/** Steps and debrief at a glance, from minute 0. */
export function workFormSchedule({ steps, debrief }: WorkForm, writer: Writer): ScheduleRows {
  const { workForms: text } = writer.strings;
  const parts = [
    ...steps.map((step, index) => ({ minutes: step.minutes, heading: numbered(index, writer.runs(step.heading)) })),
    ...debrief.map((part) => ({
      minutes: part.minutes,
      heading: [{ text: `${text.debrief}: ` }, ...writer.runs(part.heading)],
    })),
  ];
  return timed(parts, ({ minutes }) => minutes).map(({ part, from }) => ({ from, ...part }));
}

/**
 * The steps with what to do and to say, then the debrief with its questions, each part with its time.
 *
 * @param start the minute at which the first step begins; without it, parts tell only how long they take.
 */
export function workFormCourse(workForm: WorkForm, level: 1 | 2, writer: Writer, start?: number): PaperBlock[] {
  const { workForms: text } = writer.strings;
  const inner: Level = level === 1 ? 2 : 3;
  const steps = timed(workForm.steps, ({ minutes }) => minutes, start);
  const duration = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const debrief = timed(workForm.debrief, ({ minutes }) => minutes, (start ?? 0) + duration);
  const time = (from: number, minutes: number): string =>
    timeLabel(start === undefined ? undefined : from, minutes, writer);
  return [
    ...section(
      level,
      text.steps,
      steps.flatMap(({ part, from, minutes }, index) => [
        heading(inner, [{ text: time(from, minutes) }, ...numbered(index, writer.runs(part.heading))]),
        writer.paragraph(part.text),
        ...(part.say ? [{ type: 'say', runs: writer.runs(part.say) } as const] : []),
      ]),
    ),
    ...section(
      level,
      text.debrief,
      debrief.flatMap(({ part, from, minutes }) => [
        heading(inner, [{ text: time(from, minutes) }, ...writer.runs(part.heading)]),
        ...writer.list(part.questions),
      ]),
    ),
  ];
}

/** What stands before the title of a part: when it is, or how long it takes. */
export function timeLabel(from: number | undefined, minutes: number, { strings }: Writer): string {
  return `${from === undefined ? `${minutes} ${strings.units.minutesShort}` : clockSpan(from, minutes)} · `;
}

function numbered(index: number, runs: Run[]): Run[] {
  return [{ text: `${index + 1}. ` }, ...runs];
}
