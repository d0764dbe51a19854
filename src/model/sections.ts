import { inlineText, type Block } from './body/blocks.ts';

/** A section of a page, for its table of contents. */
export interface SectionLink {
  id: string;
  title: string;
}

/** The sections that the ## headings of a body make. */
export function bodySections(body: readonly Block[]): SectionLink[] {
  return body.flatMap((block) =>
    block.type === 'heading' && block.depth === 2 ? [{ id: block.id, title: inlineText(block.children) }] : [],
  );
}
