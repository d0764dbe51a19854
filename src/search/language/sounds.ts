/** Letters that sound alike in Dutch or are often mixed up, the longest first; each becomes the second. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/eau/g, 'o'],
  [/eij|ey/g, 'i'],
  [/uij|uy/g, 'ui'],
  [/sch(?=[^aeiouy]|$)/g, 's'],
  [/tie(?=s?$)/g, 'sie'],
  [/ij|ei|y/g, 'i'],
  [/ou|au/g, 'o'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d?t$|d$/g, 't'],
  [/ie/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a Dutch word sounds, roughly: "diferentiatie" and "differentiatie" share it, and so do "kapitaal" and "capitaal".
 *
 * @param word folded.
 */
export function soundKey(word: string): string {
  return alike.reduce((key, [letters, sound]) => key.replaceAll(letters, sound), word);
}
