import type { MasterclassData } from '../../schemas/masterclass.ts';
import type { EntryReader } from '../entry-reader.ts';
import type { Session } from '../pages.ts';

type SessionData = Exclude<MasterclassData, { kind: 'comparison' }>;

/** Reads what is needed to run a masterclass. Pages in the programme are linked later, by their place in it. */
export function readSession(data: SessionData, reader: EntryReader): Session {
  return {
    outcomes: reader.inlines('outcomes', data.outcomes),
    start: reader.inline('start', data.start),
    programme: data.programme.map((item, index) => ({
      kind: item.kind,
      heading: item.kind === 'activity' ? reader.plain(item.title) : [],
      phase: item.phase,
      minutes: item.minutes,
      ...(item.text ? { text: reader.inline(`programme[${index + 1}].text`, item.text) } : {}),
      ...(item.kind === 'activity' && item.screen ? { screen: reader.plain(item.screen) } : {}),
    })),
    films: data.films.map((film, index) => ({
      heading: reader.plain(film.title),
      text: reader.inline(`films[${index + 1}].text`, film.text),
    })),
    ...(data.experience ? { experience: reader.inline('experience', data.experience) } : {}),
    experiences: data.experiences.map(({ quotation, speaker, role, source }, index) => ({
      quotation: reader.quotation(`experiences[${index + 1}].quotation`, {
        source,
        speaker,
        text: quotation,
        ...(role ? { role } : {}),
      }),
      speaker,
      ...(role ? { role } : {}),
      source,
    })),
    ownAction: { text: reader.inline('ownAction.text', data.ownAction.text), tips: [] },
    preparation: reader.inlines('preparation', data.preparation),
    materials: reader.inlines('materials', data.materials),
  };
}
