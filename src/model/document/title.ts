import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Masterclass, WorkForm } from '../pages.ts';
import type { PaperDocument } from './document.ts';

/** What a document is for: to fill in or to lead a work form, to lead a session or to take part in it. */
export type DocumentKind = 'sheet' | 'guide' | 'script' | 'handout';

/** The title of a document, by its page and what it is: "Over de streep: blad voor deelnemers". */
export function documentTitle(page: { title: string }, kind: DocumentKind, strings: InterfaceStrings): string {
  const name = kindName(kind, strings);
  // A colon cannot follow a question mark.
  return /[?!.]$/.test(page.title) ? `${page.title} ${capitalised(name)}` : `${page.title}: ${name}`;
}

/** What every document has of its page. */
export function documentHead(
  page: WorkForm | Masterclass,
  kind: DocumentKind,
  strings: InterfaceStrings,
): Pick<PaperDocument, 'title' | 'kicker' | 'description' | 'keywords' | 'theme' | 'page'> {
  return {
    title: documentTitle(page, kind, strings),
    kicker: `${strings.kinds[page.kind]} · ${kindName(kind, strings)}`,
    description: page.description,
    keywords: page.keywords,
    ...(page.theme ? { theme: page.theme } : {}),
    page: page.address,
  };
}

function kindName(kind: DocumentKind, strings: InterfaceStrings): string {
  const { sheet, guide, script, handout } = strings.documents;
  return { sheet, guide, script, handout }[kind];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
