import { inlineText, walkBlocks, type Block, type BlockType, type Inline } from './body/blocks.ts';

/** A section of a page, for its table of contents. */
export interface SectionLink {
  id: string;
  title: string;
  /** The title with its English words marked, where it comes from a text. */
  heading?: Inline[];
}

/** The sections that the ## headings of a body make. */
export function bodySections(body: readonly Block[]): SectionLink[] {
  return body.flatMap((block) =>
    block.type === 'heading' && block.depth === 2
      ? [{ id: block.id, title: inlineText(block.children), heading: block.children }]
      : [],
  );
}

/** The blocks of a body by section: each ## heading starts one; what stands before the first is one of its own. */
export function splitSections(body: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of body) {
    const last = sections.at(-1);
    if (!last || (block.type === 'heading' && block.depth === 2)) sections.push([block]);
    else last.push(block);
  }
  return sections;
}

const handoutTypes: readonly BlockType[] = ['statements', 'cards', 'task', 'figure', 'transcript', 'case'];

/** Whether a section holds something for participants, which is handed out. */
export function isHandout(section: readonly Block[]): boolean {
  return [...walkBlocks(section)].some(({ type }) => handoutTypes.includes(type));
}

/** A body in two: the sections that whoever leads the work form reads, and those that participants get. */
export function partBody(body: readonly Block[]): { page: Block[]; handouts: Block[][] } {
  const sections = splitSections(body);
  // Without a heading a section has no name to hand it out by.
  const goesOut = (section: Block[]): boolean => section[0]?.type === 'heading' && isHandout(section);
  return {
    page: sections.filter((section) => !goesOut(section)).flat(),
    handouts: sections.filter(goesOut),
  };
}
