import type { Library } from '../library/build-library.ts';
import type { Masterclass, WorkForm } from '../pages.ts';
import type { PaperDocument } from './document.ts';
import { sessionHandout } from './session-handout.ts';
import { sessionScript } from './session-script.ts';
import type { PaperSetting } from './setting.ts';
import type { DocumentKind } from './title.ts';
import { workFormGuide } from './work-form-guide.ts';
import { workFormHandouts } from './work-form-handouts.ts';
import { workFormSheet } from './work-form-sheet.ts';

/** A document to take along, with the page that it belongs to. */
export interface PageDocument {
  kind: DocumentKind;
  page: WorkForm | Masterclass;
  document: PaperDocument;
}

/** Every document of the library: those of each work form, and two a masterclass or variant that can be run. */
export function documentsOf(library: Library, edition: Omit<PaperSetting, 'references'>): PageDocument[] {
  const setting: PaperSetting = { ...edition, references: library.references };
  return library.all.flatMap((page): PageDocument[] => {
    if (page.kind === 'workForm') {
      const handouts = workFormHandouts(page, setting);
      return [
        { kind: 'sheet', page, document: workFormSheet(page, setting) },
        ...(handouts ? [{ kind: 'handouts', page, document: handouts } as const] : []),
        { kind: 'guide', page, document: workFormGuide(page, setting) },
      ];
    }
    if (page.kind !== 'masterclass' || !page.session) return [];
    return [
      { kind: 'script', page, document: sessionScript(page, page.session, setting) },
      { kind: 'handout', page, document: sessionHandout(page, page.session, setting) },
    ];
  });
}
