import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Library } from '../library/build-library.ts';
import type { Masterclass, WorkForm } from '../pages.ts';
import type { PaperDocument } from './document.ts';
import { sessionHandout } from './session-handout.ts';
import { sessionScript } from './session-script.ts';
import type { DocumentKind } from './title.ts';
import { workFormGuide } from './work-form-guide.ts';
import { workFormSheet } from './work-form-sheet.ts';

/** A document to take along, with the page that it belongs to. */
export interface PageDocument {
  kind: DocumentKind;
  page: WorkForm | Masterclass;
  document: PaperDocument;
}

/** Every document of the library: two a work form, and two a masterclass or variant that can be run. */
export function documentsOf(library: Library, strings: InterfaceStrings): PageDocument[] {
  const { references } = library;
  return library.all.flatMap((page): PageDocument[] => {
    if (page.kind === 'workForm') {
      return [
        { kind: 'sheet', page, document: workFormSheet(page, strings, references) },
        { kind: 'guide', page, document: workFormGuide(page, strings, references) },
      ];
    }
    if (page.kind !== 'masterclass' || !page.session) return [];
    return [
      { kind: 'script', page, document: sessionScript(page, page.session, strings, references) },
      { kind: 'handout', page, document: sessionHandout(page, page.session, strings, references) },
    ];
  });
}
