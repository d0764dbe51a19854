import { wordsOf } from './fold.ts';
import type { Language } from './language.ts';
import { shortestPart } from './split-compound.ts';
import { contentWords } from './stop-words.ts';
import type { Thesaurus } from './thesaurus.ts';

/** One way to find a part of a query. */
export interface Wording {
  text: string;
  /** Letters that a word begins with. */
  isPrefix?: boolean;
  /** Every word counts, wherever it stands; otherwise they stand in a row. */
  isLoose?: boolean;
  /** How much it counts: 1 for what was typed. */
  weight: number;
}

/** Words of a query that belong together, and the ways to find them. */
export interface Part {
  from: number;
  length: number;
  wordings: Wording[];
}

/** What a query asks for. */
export interface Interpretation {
  /** The words that count, corrected. */
  words: string[];
  parts: Part[];
  /** Words that neither the site nor the thesaurus has, by their place. */
  unknown: number[];
  /** The whole text with its corrections, when there are any. */
  corrected?: string;
}

/** How much another wording counts beside what was typed, which counts for 1. */
const weights = {
  /** The thesaurus says that it means the same. */
  same: 0.85,
  /** Made of the same verb or noun. */
  kin: 0.8,
  prefix: 0.8,
  /** A word that the site does not have, by its parts. */
  split: 0.8,
  /** A word that the site has, by its parts. */
  apart: 0.45,
  /** The thesaurus says that it has to do with it. */
  related: 0.4,
};

/** Tells whether the site has this word in one of its forms. */
type Has = (word: string) => Promise<boolean>;

/**
 * Makes out what a text asks for. Stop words are dropped; each other word is found as it is, or joined with the next, or
 * taken apart, or as the beginning of a word, or corrected; and the thesaurus adds other wordings.
 *
 * @param verbatim without correction.
 */
export async function interpret(text: string, language: Language, has: Has, verbatim = false): Promise<Interpretation> {
  const { vocabulary, thesaurus } = language;
  const typed = contentWords(await joinParts(wordsOf(text), has));
  const joined = await findJoined(typed, has);
  const inPhrase = new Set([...thesaurus.match(typed), ...joined].flatMap(placesOf));
  const words = [...typed];
  const parts: Part[] = [];
  const unknown: number[] = [];
  for (const [place, word] of typed.entries()) {
    const near = verbatim || (await has(word)) ? [] : vocabulary.nearest(word);
    const nearest = near.find((other) => makesPhrase(other.word, place, words, thesaurus)) ?? near[0];
    const isBeginning = place === typed.length - 1 && word.length > 1 && vocabulary.startingWith(word).length > 0;
    const alike = nearest !== undefined && nearest.distance < 1 ? nearest.word : undefined;
    const wordings = alike === undefined || isBeginning ? await wordingsOf(word, isBeginning, language, has) : [];
    // The last word may be a mistake, or not be finished: nobody can tell yet.
    if (isBeginning && alike !== undefined) wordings.push({ text: alike, weight: weights.prefix });
    if (wordings.length > 0) parts.push({ from: place, length: 1, wordings });
    else if (!inPhrase.has(place)) {
      const other = nearest?.word ?? (verbatim ? undefined : await findMistyped(word, has));
      if (other === undefined) unknown.push(place);
      else {
        words[place] = other;
        parts.push({ from: place, length: 1, wordings: [{ text: other, weight: 1 }] });
      }
    }
  }
  for (const { from, length, wordings } of thesaurus.match(words)) {
    parts.push({
      from,
      length,
      wordings: wordings.map(({ kind, ...wording }) => ({ ...wording, weight: weights[kind] })),
    });
  }
  const isCorrected = words.some((word, place) => word !== typed[place]);
  return {
    words,
    parts: [...parts, ...joined],
    unknown,
    ...(isCorrected ? { corrected: correct(text, typed, words) } : {}),
  };
}

/**
 * The ways to find one word, as it was typed first.
 *
 * @param isBeginning it may be the first letters of a longer word.
 */
async function wordingsOf(word: string, isBeginning: boolean, { vocabulary }: Language, has: Has): Promise<Wording[]> {
  const parts = vocabulary.split(word);
  const kin = vocabulary.kinOf(word).map((text): Wording => ({ text, weight: weights.kin }));
  const apart = (weight: number): Wording[] => (parts ? [{ text: parts.join(' '), isLoose: true, weight }] : []);
  if (await has(word)) return [{ text: word, weight: 1 }, ...kin, ...apart(weights.apart)];
  if (isBeginning) return [{ text: word, isPrefix: true, weight: weights.prefix }, ...kin];
  if (parts) return [...apart(weights.split), ...kin];
  const halves = vocabulary.isWhole(word) ? undefined : await splitByIndex(word, has);
  return halves ? [{ text: halves.join(' '), isLoose: true, weight: weights.split }, ...kin] : kin;
}

/** Two words of the site that were written as one: "safespace". */
async function splitByIndex(word: string, has: Has): Promise<[string, string] | undefined> {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)];
    if (contentWords([...halves, '']).length === 3 && (await has(halves[0])) && (await has(halves[1]))) return halves;
  }
  return undefined;
}

/**
 * A word of the site that the vocabulary does not send, with two letters swapped or one doubled: the errors of which few
 * enough corrections exist to ask for each.
 */
async function findMistyped(word: string, has: Has): Promise<string | undefined> {
  if (word.length < shortestMistyped) return undefined;
  for (let at = 1; at < word.length; at++) {
    const [before, after] = [word.slice(0, at - 1), word.slice(at + 1)];
    const [first = '', second = ''] = word.slice(at - 1, at + 1);
    const other = before + (first === second ? first : `${second}${first}`) + after;
    if (await has(other)) return other;
  }
  return undefined;
}

/** Fewest letters of a word that is corrected so; shorter ones too often become another word. */
const shortestMistyped = 7;

/** Whether a word in this place makes a phrase with its neighbours: "groth mindset" is not "groot mindset". */
function makesPhrase(word: string, place: number, words: readonly string[], thesaurus: Thesaurus): boolean {
  return thesaurus
    .match(words.map((other, index) => (index === place ? word : other)))
    .some(({ from, length }) => length > 1 && from <= place && place < from + length);
}

function placesOf({ from, length }: { from: number; length: number }): number[] {
  return Array.from({ length }, (_, index) => from + index);
}

/** Puts a word together of which a part alone is unknown or says nothing: "zelf vervullend". */
async function joinParts(words: readonly string[], has: Has): Promise<string[]> {
  const joined: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const [word = '', next = ''] = words.slice(place, place + 2);
    const isPart = next !== '' && contentWords([word, next, 'x']).length < 3;
    if (isPart && word.length + next.length >= shortestJoined && (await has(word + next))) {
      joined.push(word + next);
      place++;
    } else joined.push(word);
  }
  return joined;
}

/** Fewest letters of such a word, so that two little words do not make another one. */
const shortestJoined = 8;

/** Neighbours that the site writes as one word. */
async function findJoined(words: readonly string[], has: Has): Promise<Part[]> {
  const pairs = words.slice(1).map((word, place) => ({ text: (words[place] ?? '') + word, from: place }));
  const known = await Promise.all(pairs.map(({ text }) => has(text)));
  return pairs
    .filter((_, index) => known[index])
    .map(({ text, from }) => ({ from, length: 2, wordings: [{ text, weight: 1 }] }));
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** The text as it was typed, with the new words in the places of the old. */
function correct(text: string, typed: readonly string[], words: readonly string[]): string {
  const news = new Map(typed.map((word, place) => [word, words[place] ?? word]));
  return text.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const [folded = ''] = wordsOf(word);
    const other = news.get(folded);
    if (other === undefined || other === folded) return word;
    // A name keeps its capital; a word that begins a text needs none.
    return isName(word) && !text.startsWith(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}
