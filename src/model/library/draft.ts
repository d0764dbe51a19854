import type { EntryReader } from '../entry-reader.ts';
import type { Masterclass, Page, Podcast, Term, TextPage, Theory, Tip, WorkForm } from '../pages.ts';

/** The library while it is being built: texts are read, relations may still be empty. */
export interface Draft {
  tips: Tip[];
  masterclasses: Masterclass[];
  theory: Theory[];
  workForms: WorkForm[];
  podcast: Podcast[];
  pages: TextPage[];
  terms: Term[];
  /** For each page the reader that remembers what it mentions. */
  readers: Map<object, EntryReader>;
  glossaryReader: EntryReader;
}

/** Every page that comes from the content folder. */
export function allPages(draft: Omit<Draft, 'readers' | 'glossaryReader'>): Page[] {
  const { tips, masterclasses, theory, workForms, podcast, pages } = draft;
  return [...tips, ...masterclasses, ...theory, ...workForms, ...podcast, ...pages];
}
