import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Sector } from '../../schemas/values.ts';
import { fill } from '../fill.ts';
import type { Masterclass, Session, WorkForm } from '../pages.ts';
import { commonGroup, totalMinutes } from '../programme.ts';
import type { PaperDocument } from './document.ts';

type Facts = PaperDocument['facts'];

/** Time, group, phase and sector of a work form. */
export function workFormFacts(workForm: WorkForm, strings: InterfaceStrings): Facts {
  const { minutes, group, phase, sectors } = workForm;
  const { workForms: text, units, phases } = strings;
  return [
    { label: text.minutes, value: `${fill(units.guide, minutes)} (${fill(units.range, minutes)})` },
    { label: text.group, value: fill(units.people, group) },
    { label: text.phase, value: phases[phase] },
    { label: text.sectors, value: sectorNames(sectors, strings) },
  ];
}

/** Time, group and sector of a masterclass. */
export function sessionFacts(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Facts {
  const { masterclasses: text, units } = strings;
  const group = commonGroup(masterclass.workForms);
  const time = fill(text.timeAll, totalMinutes(session.programme));
  return [
    { label: text.time, value: `${time}; ${text.timeChoose}` },
    ...(group ? [{ label: text.group, value: fill(units.people, group) }] : []),
    { label: text.audience, value: sectorNames(masterclass.sectors, strings) },
  ];
}

function sectorNames(sectors: readonly Sector[], { sectorsShort }: InterfaceStrings): string {
  return sectors.map((sector) => sectorsShort[sector]).join(', ');
}
