/** A run of text; a marked one is what was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A stretch of words: from the first up to, and without, the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Words of context before the first marked word. */
const lead = 4;

/**
 * Cuts the stretch with the most found words out of a text.
 *
 * @param words all words of the text.
 * @param found places of found words, in any order.
 * @param within where the excerpt may come from.
 * @param length largest number of words.
 */
export function makeExcerpt(
  words: readonly string[],
  found: readonly number[],
  within: Stretch,
  length: number,
): ExcerptPart[] {
  const places = new Set(found);
  const { from, to } = bestStretch(places, within, length);
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') parts.push({ text, marked });
  };
  if (from > within.from) add('… ', false);
  for (let place = from; place < to; place++) {
    const word = words[place] ?? '';
    const [, before = '', core = '', after = ''] = places.has(place) ? splitWord(word) : ['', word];
    if (place > from && !/^[.,;:!?)]+$/.test(word)) add(' ', false);
    add(before, false);
    if (core !== '') add(core, true);
    add(after, false);
  }
  if (to < within.to) add(' …', false);
  return parts;
}

/** Parts a word from the quotation marks, brackets and points around it. */
function splitWord(word: string): string[] {
  return /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? ['', word];
}

function bestStretch(places: ReadonlySet<number>, within: Stretch, length: number): Stretch {
  const inside = [...places].filter((place) => place >= within.from && place < within.to).sort((a, b) => a - b);
  let best = within.from + lead;
  let most = 0;
  for (const start of inside) {
    const count = inside.filter((place) => place >= start && place < start + length - lead).length;
    if (count > most) [best, most] = [start, count];
  }
  const from = Math.max(within.from, Math.min(best - lead, within.to - length));
  return { from, to: Math.min(within.to, from + length) };
}
