import type { Content, ContentEntry } from '../content.ts';

/**
 * Puts the entries of every collection in a fixed order: by their place in the list, then by file; pages and the podcast
 * by file. A loader gives them in any order, and every relation takes its order from here.
 */
export function sortContent(content: Content): Content {
  return {
    ...content,
    tips: content.tips.toSorted(byOrder),
    masterclasses: content.masterclasses.toSorted(byOrder),
    theory: content.theory.toSorted(byOrder),
    workForms: content.workForms.toSorted(byOrder),
    podcast: content.podcast.toSorted(byFile),
    pages: content.pages.toSorted(byFile),
  };
}

type Ordered = ContentEntry<{ order: number }>;

function byOrder(a: Ordered, b: Ordered): number {
  return a.data.order - b.data.order || byFile(a, b);
}

function byFile(a: { file: string }, b: { file: string }): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}
