import type { InterfaceStrings } from '../../schemas/interface.ts';

/**
 * What a document is for: to fill in, to hand out or to lead a work form, to lead a session or to take part in it.
 */
export type DocumentKind = 'sheet' | 'handouts' | 'guide' | 'script' | 'handout';

/** The title of a document, by its page and what it is: "Over de streep: deelnemersblad". */
export function documentTitle(page: { title: string }, kind: DocumentKind, strings: InterfaceStrings): string {
  const name = kindName(kind, strings);
  // A colon cannot follow a question mark.
  return /[?!.]$/.test(page.title) ? `${page.title} ${capitalised(name)}` : `${page.title}: ${name}`;
}

export function kindName(kind: DocumentKind, strings: InterfaceStrings): string {
  const { sheet, handouts, guide, script, handout } = strings.documents;
  return { sheet, handouts, guide, script, handout }[kind];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
