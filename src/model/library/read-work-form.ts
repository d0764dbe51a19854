import type { SheetField, WorkFormData } from '../../schemas/work-form.ts';
import type { EntryReader } from '../entry-reader.ts';
import type { SheetItem, WorkForm } from '../pages.ts';
import type { Unlinked } from './read-entries.ts';

/** Reads a work form. */
export function readWorkForm(data: WorkFormData, reader: EntryReader): Unlinked<WorkForm> {
  checkMinutes(data, reader);
  const { sheet } = data;
  return {
    kind: 'workForm',
    order: data.order,
    sectors: data.sectors,
    phase: data.phase,
    minutes: data.minutes,
    group: data.group,
    goal: reader.inline('goal', data.goal),
    origin: reader.inline('origin', data.origin),
    materials: reader.inlines('materials', data.materials),
    preparation: reader.inlines('preparation', data.preparation),
    steps: data.steps.map((step, index) => ({
      heading: reader.plain(step.title),
      minutes: step.minutes,
      text: reader.inline(`steps[${index + 1}].text`, step.text),
      ...(step.say ? { say: reader.inline(`steps[${index + 1}].say`, step.say) } : {}),
      ...(step.screen ? { screen: reader.plain(step.screen) } : {}),
    })),
    debrief: data.debrief.map((part, index) => ({
      heading: reader.plain(part.title),
      minutes: part.minutes,
      questions: reader.inlines(`debrief[${index + 1}].questions`, part.questions),
    })),
    safety: reader.inlines('safety', data.safety),
    handouts: data.handouts,
    sheet: {
      heading: reader.plain(sheet.title),
      copies: sheet.copies,
      ...(sheet.step ? { step: sheet.step } : {}),
      ...(sheet.intro ? { intro: reader.inline('sheet.intro', sheet.intro) } : {}),
      items: sheet.fields.map((field, index) => readItem(field, `sheet.fields[${index + 1}]`, reader)),
    },
    notes: reader.inlines('notes', data.notes),
    variations: data.variations.map((variation, index) => ({
      heading: reader.plain(variation.title),
      text: reader.inline(`variations[${index + 1}].text`, variation.text),
    })),
    masterclasses: [],
    theory: [],
    tips: [],
  };
}

function readItem(field: SheetField, name: string, reader: EntryReader): SheetItem {
  const choices = field.kind === 'check' ? reader.inlines(`${name}.options`, field.options) : [];
  return { ...field, heading: reader.inline(`${name}.label`, field.label), choices };
}

/** The planner counts on it that the parts add up to the whole. */
function checkMinutes({ steps, debrief, minutes }: WorkFormData, reader: EntryReader): void {
  const sum = [...steps, ...debrief].reduce((total, part) => total + part.minutes, 0);
  if (sum === minutes.guide) return;
  reader.report({
    field: 'minutes.guide',
    message: `er staat ${minutes.guide}, maar de stappen en het nagesprek duren samen ${sum} minuten`,
    remedy: 'pas minutes.guide of de minuten van de stappen aan, zodat ze gelijk zijn',
  });
}
