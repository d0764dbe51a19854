import type { InterfaceStrings } from '../../schemas/interface.ts';
import { walkInlines, type Block, type Inline, type Origin } from '../body/blocks.ts';
import type { HeadingLevel as Level, PaperBlock, Run } from './document.ts';
import { lowerBlocks } from './lower-blocks.ts';
import { plainRuns, toRuns } from './runs.ts';

/** Writes text of the library as blocks of one document, and remembers which works that text cites. */
export class Writer {
  readonly strings: InterfaceStrings;
  readonly #cited = new Set<string>();

  constructor(strings: InterfaceStrings) {
    this.strings = strings;
  }

  /** Ids of the works cited in what was written so far. */
  get cited(): ReadonlySet<string> {
    return this.#cited;
  }

  readonly runs = (inlines: readonly Inline[]): Run[] => {
    for (const inline of walkInlines(inlines)) {
      if (inline.type !== 'citation') continue;
      for (const ref of inline.refs) this.#cited.add(ref);
    }
    return toRuns(inlines, this.strings.bibliography);
  };

  paragraph(inlines: readonly Inline[]): PaperBlock {
    return { type: 'paragraph', runs: this.runs(inlines) };
  }

  /** A list with one text an item; nothing when there are none. */
  list(items: readonly (readonly Inline[])[], ordered = false): PaperBlock[] {
    if (items.length === 0) return [];
    return [{ type: 'list', ordered, items: items.map((item) => [this.paragraph(item)]) }];
  }

  /** @param level of the headings that an editor writes as ##. */
  blocks(blocks: readonly Block[], level: Level): PaperBlock[] {
    return lowerBlocks(blocks, level, this);
  }
}

export function heading(level: Level, title: string | Run[], origin?: Origin): PaperBlock {
  const runs = typeof title === 'string' ? plainRuns(title) : title;
  return { type: 'heading', level, runs, ...(origin ? { origin } : {}) };
}

/** Words of the interface. */
export function label(text: string): PaperBlock {
  return { type: 'paragraph', runs: plainRuns(text) };
}

/** A heading with what stands below it; nothing when that is nothing. */
export function section(level: Level, title: string | Run[], blocks: PaperBlock[], origin?: Origin): PaperBlock[] {
  return blocks.length === 0 ? [] : [heading(level, title, origin), ...blocks];
}
