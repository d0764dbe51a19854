import { editDistance } from './edit-distance.ts';
import { soundKey } from './sounds.ts';
import { shortestPart, splitCompound, withoutJoin } from './split-compound.ts';
import { rootKey, stemKey } from './stem-key.ts';
import { tells } from './stop-words.ts';

/** A word of the site that is near to another. */
export interface Near {
  word: string;
  /** 0 sounds the same; larger is further. */
  distance: number;
}

/** Shortest word that is corrected, and from how many letters two errors may stand in it. */
const shortest = 4;
const longEnoughForTwo = 7;
/** A distance that no correction has. */
const far = 9;

/** The words of the site, folded, one of each word's forms. It knows what is near to a word that the site does not have. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #stems: ReadonlySet<string>;
  readonly #whole: ReadonlySet<string>;
  #roots: Map<string, string[]> | undefined;
  #sounds: string[] | undefined;

  /**
   * @param words folded.
   * @param whole words that are searched for in one piece only, folded.
   */
  constructor(words: readonly string[], whole: readonly string[] = []) {
    this.#words = words;
    this.#stems = new Set(words.map(stemKey));
    this.#whole = new Set(whole.map(stemKey));
  }

  /** True when the site has a form of this word. */
  has(word: string): boolean {
    return this.#stems.has(stemKey(word));
  }

  /** True for a word that seems to be a compound, and whose parts do not tell what it is about. */
  isWhole(word: string): boolean {
    return this.#whole.has(stemKey(word));
  }

  /** Words of the site that are made of the same verb or noun. */
  kinOf(word: string): string[] {
    if (!this.#roots) {
      this.#roots = new Map();
      for (const one of this.#words) {
        const kin = this.#roots.get(rootKey(one));
        if (kin) kin.push(one);
        else this.#roots.set(rootKey(one), [one]);
      }
    }
    return (this.#roots.get(rootKey(word)) ?? []).filter((one) => one !== word);
  }

  /** The words that a compound is made of; undefined when the site has not all of them. */
  split(word: string): string[] | undefined {
    if (this.isWhole(word)) return undefined;
    const isWord = (part: string): boolean => part.length >= shortestPart && this.has(part);
    const parts = splitCompound(word, isWord)?.map((part) => withoutJoin(part, isWord) ?? part);
    return parts?.every(tells) ? parts : undefined;
  }

  /** Words that begin with these letters, the shortest first. */
  startingWith(letters: string): string[] {
    return this.#words.filter((word) => word.startsWith(letters)).sort((a, b) => a.length - b.length);
  }

  /** The words nearest to one that was probably mistyped, nearest first; none for a word that is too short to tell. */
  nearest(word: string): Near[] {
    if (word.length < shortest || /\d/.test(word)) return [];
    const most = word.length >= longEnoughForTwo ? 2 : 1;
    const stem = stemKey(word);
    const sound = soundKey(stem);
    this.#sounds ??= this.#words.map((one) => soundKey(stemKey(one)));
    const near: Near[] = [];
    for (const [index, candidate] of this.#words.entries()) {
      if (Math.abs(candidate.length - word.length) > most + 1) continue;
      const heard = this.#sounds[index] ?? '';
      // People seldom mistake how a word begins.
      if (!heard.startsWith(sound.charAt(0)) && !candidate.startsWith(word.charAt(0))) continue;
      const bySound = editDistance(sound, heard, 1);
      const byLetter =
        bySound > 1 ? far : Math.min(editDistance(word, candidate, far), editDistance(stem, stemKey(candidate), far));
      const distance = bySound + byLetter / 10;
      // Two letters that differ and sound different too make another word, and so does one in a short word.
      const mostLetters = word.length > longEnoughForTwo ? most + 1 : most;
      const isNear =
        bySound === 0 || (stem.length > shortest ? byLetter <= mostLetters : lacksOrSwaps(word, candidate));
      if (isNear && bySound <= 1) near.push({ word: candidate, distance });
    }
    return near.sort((a, b) => a.distance - b.distance || b.word.length - a.word.length);
  }
}

/** Whether one letter is missing, or two neighbours changed places. In a short word any other error makes another word. */
function lacksOrSwaps(word: string, other: string): boolean {
  if (word.length <= shortest || editDistance(word, other, 1) > 1) return false;
  return other.length > word.length || Array.from(other).sort().join('') === Array.from(word).sort().join('');
}
