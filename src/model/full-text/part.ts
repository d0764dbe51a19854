import type { Block, Inline, Origin } from '../body/blocks.ts';
import type { SheetItem } from '../pages.ts';

/** What a part can hold: every block of a body, and things to fill in. */
export type PartBlock = Block | { type: 'field'; item: SheetItem };

/** The name of a part that a format looks for; the others need none. */
export type PartName = 'theory' | 'workForms' | 'ownAction' | 'origin' | 'references';

/** A section of a page with all its text. */
export interface Part {
  name?: PartName;
  /** Absent when the blocks have headings of their own, at the level of those of other parts. */
  heading?: Inline[];
  /** Shown below the heading. */
  origin?: Origin;
  blocks: PartBlock[];
}

/** Level of the headings that an editor writes as ## in a part, when the title of the page has level 1. */
export function headingLevelOf(part: Part): 2 | 3 {
  return part.heading ? 3 : 2;
}
