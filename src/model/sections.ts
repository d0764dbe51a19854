import { inlineText, walkBlocks, type Block, type BlockType, type Inline } from './body/blocks.ts';
import type { WorkForm } from './pages.ts';

/** A section of a page, for its table of contents. */
export interface SectionLink {
  id: string;
  title: string;
  /** The title with its English words marked, where it comes from a text. */
  heading?: Inline[];
}

/** The sections that the ## headings of a body make, and what it says is disputed, which has a heading like theirs. */
export function bodySections(body: readonly Block[]): SectionLink[] {
  return body.flatMap((block) => {
    if (block.type === 'nuance') return [{ id: block.id, title: block.title }];
    return opensSection(block) ? [{ id: block.id, title: inlineText(block.children), heading: block.children }] : [];
  });
}

function opensSection(block: Block): block is Block & { type: 'heading' } {
  return block.type === 'heading' && block.depth === 2;
}

/** The blocks of a body by section: each ## heading starts one; what stands before the first is one of its own. */
export function splitSections(body: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of body) {
    const last = sections.at(-1);
    if (!last || opensSection(block)) sections.push([block]);
    else last.push(block);
  }
  return sections;
}

const handoutTypes: readonly BlockType[] = ['statements', 'cards', 'task', 'figure', 'transcript', 'case'];

/** Whether a section holds something that is printed by itself: one that does has to be named as a handout. */
export function holdsHandout(section: readonly Block[]): boolean {
  return [...walkBlocks(section)].some(({ type }) => handoutTypes.includes(type));
}

/** A work form's body in two: the sections that whoever leads it reads, and those that are printed, as `handouts` names. */
export function partBody({ body, handouts }: Pick<WorkForm, 'body' | 'handouts'>): {
  page: Block[];
  handouts: Block[][];
} {
  const titles = handouts.map(({ title }) => title);
  const sections = splitSections(body);
  const isPrinted = ([heading]: Block[]): boolean =>
    heading !== undefined && opensSection(heading) && titles.includes(inlineText(heading.children));
  return {
    page: sections.filter((section) => !isPrinted(section)).flat(),
    handouts: sections.filter(isPrinted),
  };
}
