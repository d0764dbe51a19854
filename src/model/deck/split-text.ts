import { countWords } from '../body/blocks.ts';
import { runsText, type Run } from '../document/document.ts';

/**
 * Where a sentence ends: at its last sign and the brackets or quotation marks that close behind it, when a capital
 * follows. So "z.d." and "bijv." do not end one, and neither does a question inside a sentence.
 */
const sentenceEnd = /(?<=[.!?…][)’'”"]*)\s+(?=[‘'“"(]*\p{Lu})/gu;

/** The sentences of a text, each with its manners; a space joins them to the whole. What is said in one stays whole. */
export function splitSentences(runs: readonly Run[]): Run[][] {
  const text = runsText(runs);
  const sentences: Run[][] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(sentenceEnd)) {
    if (isOpen(text.slice(start, index))) continue;
    sentences.push(sliceRuns(runs, start, index));
    start = index + space.length;
  }
  return [...sentences, sliceRuns(runs, start, text.length)];
}

/** Whether a quotation mark still has to close. An apostrophe stands before a letter, a closing mark does not. */
function isOpen(text: string): boolean {
  const opened = text.match(/[‘“]/g)?.length ?? 0;
  const closed = text.match(/[’'”](?!\p{L})/gu)?.length ?? 0;
  return opened > closed;
}

/** Sentences as one text. */
export function joinSentences(sentences: readonly Run[][]): Run[] {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: ' ' }, ...sentence]));
}

/** The stretch of a text between two places, counted in letters. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0;
  return runs.flatMap((run): Run[] => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** The number of words of a text, as a limit counts them. */
export function wordsIn(runs: readonly Run[]): number {
  return countWords(runsText(runs));
}

/**
 * Parts items over as few slides as the limits allow, and as evenly as that allows; their order stays.
 *
 * @param weigh the weight of an item, such as its words; one that is too heavy stands alone.
 * @param mostItems most items on one slide.
 */
export function pack<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  most: number,
  mostItems = Infinity,
): Item[][] {
  // Of each number of first items, the best way to part them: fewest groups, then the lightest heaviest group.
  const best: { groups: Item[][]; heaviest: number }[] = [{ groups: [], heaviest: 0 }];
  for (let end = 1; end <= items.length; end++) {
    for (let start = end - 1; start >= Math.max(0, end - mostItems); start--) {
      const group = items.slice(start, end);
      const weight = group.reduce((sum, item) => sum + weigh(item), 0);
      if (weight > most && group.length > 1) break;
      const before = best[start];
      if (!before) continue;
      const way = { groups: [...before.groups, group], heaviest: Math.max(before.heaviest, weight) };
      const known = best[end];
      if (!known || isBetter(way, known)) best[end] = way;
    }
  }
  return best[items.length]?.groups ?? [];
}

/** Parts items over groups, each as full as `fits` allows; an item that fits nowhere stands alone. */
export function fillUp<Item>(items: readonly Item[], fits: (group: readonly Item[]) => boolean): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isBetter(
  way: { groups: unknown[]; heaviest: number },
  known: { groups: unknown[]; heaviest: number },
): boolean {
  if (way.groups.length !== known.groups.length) return way.groups.length < known.groups.length;
  return way.heaviest < known.heaviest;
}
