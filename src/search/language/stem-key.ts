import { fold } from './fold.ts';

/**
 * A key that the forms of a Dutch word share: "advies" and "adviezen", "school" and "scholen", "verwachting" and
 * "verwachtingen". It is for comparing words, not for reading; the index has a stemmer of its own, Snowball's, which it
 * agrees with where it matters: ending, double consonant, open syllable, and s and f for z and v.
 */
export function stemKey(word: string): string {
  const ending = withoutEnding(fold(word));
  return ending
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1([^aeiouy]+)$/, '$1$2')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

/** The shortest word that has an ending. */
const shortest = 4;

function withoutEnding(word: string): string {
  if (word.length <= shortest) return word;
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  if (word.endsWith('kinderen')) return word.slice(0, -4);
  const base = word.replace(/(?<=[ae][lmnr]|[jp]e?|[aeiou]p)s$/, '');
  return base.replace(base.length > shortest ? /(en|e)$/ : /$^/, '');
}

/**
 * A shorter key, that a verb shares with what is made of it: "adviseren", "adviseert" and "advisering", "determineert"
 * and "determinatie". Words that share only this one have to do with each other.
 */
export function rootKey(word: string): string {
  const stem = stemKey(word);
  const root = stem.replace(/(?<=.{4})(ing|end|t|d)$/, '').replace(/(?<=.{4})(er|a?ti)$/, '');
  return root === stem ? stem : rootKey(root);
}
