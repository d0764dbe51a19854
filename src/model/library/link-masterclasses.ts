import type { MasterclassData } from '../../schemas/masterclass.ts';
import type { ContentEntry } from '../content.ts';
import type { Masterclass, Theory, WorkForm } from '../pages.ts';
import type { Draft } from './draft.ts';
import { addOnce, type Lookup } from './lookup.ts';

type SessionEntry = ContentEntry<Exclude<MasterclassData, { kind: 'comparison' }>>;

/** Links masterclasses to their variants, programme, films and tips, and gives a comparison what its variants hold. */
export function linkMasterclasses(
  entries: readonly ContentEntry<MasterclassData>[],
  draft: Draft,
  lookup: Lookup,
): void {
  for (const [index, entry] of entries.entries()) {
    const masterclass = draft.masterclasses[index];
    if (!masterclass) continue;
    const { data, file } = entry;
    for (const reference of lookup.findAll('bron', data.references, file, 'references')) {
      draft.readers.get(masterclass)?.mentions.cite(reference.id, { field: 'references' });
    }
    if (data.kind === 'comparison') {
      masterclass.variants = lookup.findAll('masterclass', data.variants, file, 'variants');
      continue;
    }
    const parent = data.kind === 'variant' ? lookup.find('masterclass', data.of, file, { field: 'of' }) : undefined;
    if (parent) {
      masterclass.parent = parent;
      masterclass.theme = parent.theme;
    }
    linkSession(masterclass, { ...entry, data }, draft, lookup);
  }
  for (const masterclass of draft.masterclasses) {
    for (const variant of masterclass.variants) {
      for (const page of variant.theory) addOnce(masterclass.theory, page);
      for (const page of variant.workForms) addOnce(masterclass.workForms, page);
    }
  }
}

function linkSession(masterclass: Masterclass, { data, file }: SessionEntry, draft: Draft, lookup: Lookup): void {
  const { session } = masterclass;
  if (!session) return;
  for (const [place, item] of data.programme.entries()) {
    const block = session.programme[place];
    if (!block || item.kind === 'activity') continue;
    const kind = item.kind === 'theory' ? 'theorie' : 'werkvorm';
    const field = `programme[${place + 1}]`;
    const page: Theory | WorkForm | undefined = lookup.find(kind, item.slug, file, { field: `${field}.slug` });
    if (!page) continue;
    block.page = page;
    block.heading = page.heading;
    addOnce(page.masterclasses, masterclass);
    if (page.kind === 'theory') {
      addOnce(masterclass.theory, page);
      continue;
    }
    addOnce(masterclass.workForms, page);
    if (item.minutes.min >= page.minutes.min && item.minutes.max <= page.minutes.max) continue;
    draft.readers.get(masterclass)?.report({
      field: `${field}.minutes`,
      message: `valt buiten de minuten van werkvorm "${page.title}" (${page.minutes.min} tot ${page.minutes.max})`,
      remedy: 'pas de minuten in het programma of in de werkvorm aan',
    });
  }
  for (const [place, film] of data.films.entries()) {
    const reference = lookup.find('bron', film.reference, file, { field: `films[${place + 1}].reference` });
    const target = session.films[place];
    if (!reference || !target) continue;
    target.reference = reference;
    draft.readers.get(masterclass)?.mentions.cite(reference.id, { field: 'films' });
  }
  session.ownAction.tips = lookup.findAll('tip', data.ownAction.tips, file, 'ownAction.tips');
}
