/** Shortest part of a compound, so that endings and chance do not count. */
export const shortestPart = 4;
const joins = ['', 's', 'e', 'en', 'n'];

/**
 * Takes a compound apart: two or three words in a row, each but the last with a joining letter or two. It takes the
 * split with the longest last part, because the last part of a Dutch compound says what it is.
 *
 * @param isWord tells whether a part is a word.
 * @returns the parts as they stand in it, joining letters with the part before them; undefined when it is no compound.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): string[] | undefined {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const last = word.slice(at);
    if (!isWord(last)) continue;
    const first = word.slice(0, at);
    if (withoutJoin(first, isWord) !== undefined) return [first, last];
    const deeper = splitCompound(first, isWord);
    if (deeper) return [...deeper, last];
  }
  return undefined;
}

/** The word that a first part is without its joining letters; undefined when it is none. */
export function withoutJoin(part: string, isWord: (part: string) => boolean): string | undefined {
  return joins
    .filter((letters) => part.endsWith(letters))
    .map((letters) => part.slice(0, part.length - letters.length))
    .find(isWord);
}
