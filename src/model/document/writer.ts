import type { InterfaceStrings } from '../../schemas/interface.ts';
import { walkInlines, type Block, type Inline } from '../body/blocks.ts';
import type { Page } from '../pages.ts';
import { withoutProtocol } from '../reference.ts';
import { fullAddress } from '../site.ts';
import type { HeadingLevel as Level, PaperBlock, Run } from './document.ts';
import { lowerBlocks } from './lower-blocks.ts';
import { plainRuns, toRuns } from './runs.ts';
import type { PaperSetting } from './setting.ts';

/** Writes text of the library as blocks of one document, and remembers which works that text cites. */
export class Writer {
  readonly setting: PaperSetting;
  readonly #cited = new Set<string>();

  constructor(setting: PaperSetting) {
    this.setting = setting;
  }

  get strings(): InterfaceStrings {
    return this.setting.strings;
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

  /** The title of a page in running text, which leads to it when its address is known. */
  pageTitle(page: Page): Run[] {
    const runs = this.runs(page.heading);
    const last = runs.at(-1);
    const address = this.#addressOf(page);
    // Paper prints an address behind each run that has one.
    if (address !== undefined && last) last.url = address;
    return runs;
  }

  /** What stands beside a heading that is the title of a page: where that is, when it is known. */
  pageNote(page: Page): { note?: string } {
    const address = this.#addressOf(page);
    return address === undefined ? {} : { note: withoutProtocol(address) };
  }

  paragraph(inlines: readonly Inline[]): PaperBlock {
    return { type: 'paragraph', runs: this.runs(inlines) };
  }

  /** A list with one text an item; nothing when there are none. */
  list(items: readonly (readonly Inline[])[], ordered = false): PaperBlock[] {
    return listOf(items.map(this.runs), ordered);
  }

  /** @param level of the headings that an editor writes as ##. */
  blocks(blocks: readonly Block[], level: Level): PaperBlock[] {
    return lowerBlocks(blocks, level, this);
  }

  #addressOf({ address }: Page): string | undefined {
    const { strings, siteUrl: url } = this.setting;
    return url === undefined ? undefined : fullAddress({ url, strings }, address);
  }
}

/** A list with one text an item; nothing when there are none. */
export function listOf(items: readonly Run[][], ordered = false): PaperBlock[] {
  if (items.length === 0) return [];
  return [{ type: 'list', ordered, items: items.map((runs) => [{ type: 'paragraph', runs }]) }];
}

type Heading = Extract<PaperBlock, { type: 'heading' }>;

export function heading(level: Level, title: string | Run[], more: Partial<Heading> = {}): Heading {
  return { type: 'heading', level, runs: typeof title === 'string' ? plainRuns(title) : title, ...more };
}

/** Words of the interface. */
export function label(text: string): PaperBlock {
  return { type: 'paragraph', runs: plainRuns(text) };
}

/** A heading with what stands below it; nothing when that is nothing. */
export function section(
  level: Level,
  title: string | Run[],
  blocks: PaperBlock[],
  more?: Partial<Heading>,
): PaperBlock[] {
  return blocks.length === 0 ? [] : [heading(level, title, more), ...blocks];
}
