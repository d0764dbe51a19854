import { wordsOf } from './fold.ts';
import { contentWords } from './stop-words.ts';
import { stemKey } from './stem-key.ts';

/** Words of one meaning, and words that have to do with it. */
export interface WordGroup {
  same: readonly string[];
  related: readonly string[];
}

/** Another wording for a part of what was typed. */
export interface Wording {
  text: string;
  /** It means the same, or has to do with it. */
  kind: 'same' | 'related';
}

/** A part of what was typed that the thesaurus knows. */
export interface Match {
  /** The first of its words, counted from 0. */
  from: number;
  /** Number of words. */
  length: number;
  wordings: Wording[];
}

/** Number of words of the longest entry. */
const longest = 4;

/** What the words of a subject have to do with one another. */
export class Thesaurus {
  readonly #groups = new Map<string, WordGroup[]>();

  constructor(groups: readonly WordGroup[]) {
    for (const group of groups) {
      for (const entry of group.same) {
        for (const key of keysOf(wordsOf(entry))) this.#groups.set(key, [...(this.#groups.get(key) ?? []), group]);
      }
    }
  }

  /** The parts of a text that the thesaurus knows, with or without spaces and hyphens; the longest at each place. */
  match(words: readonly string[]): Match[] {
    const matches: Match[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let length = Math.min(longest, words.length - from); length > 0; length--) {
        const part = words.slice(from, from + length);
        const groups = new Set([...keysOf(part)].flatMap((key) => this.#groups.get(key) ?? []));
        if (groups.size === 0) continue;
        matches.push({ from, length, wordings: wordingsOf([...groups], keysOf(part)) });
        break;
      }
    }
    return matches;
  }
}

function wordingsOf(groups: readonly WordGroup[], typed: ReadonlySet<string>): Wording[] {
  const same = groups
    .flatMap((group) => group.same)
    .filter((entry) => ![...keysOf(wordsOf(entry))].some((key) => typed.has(key)));
  const related = groups.flatMap((group) => group.related);
  return [
    ...same.map((text) => ({ text, kind: 'same' as const })),
    ...related.map((text) => ({ text, kind: 'related' as const })),
  ];
}

/** Keys for all ways to write the same words: apart, in one, with a hyphen, in another form, without stop words. */
function keysOf(words: readonly string[]): Set<string> {
  const telling = contentWords(words);
  return new Set([telling.map(stemKey).join(''), stemKey(telling.join(''))]);
}
