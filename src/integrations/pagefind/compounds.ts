import { fold } from '../../search/language/fold.ts';
import { shortestPart, splitCompound } from '../../search/language/split-compound.ts';
import { stemKey } from '../../search/language/stem-key.ts';

/** Decisions of editors: words that are no compound, and the parts of words that are taken apart wrongly or not at all. */
export interface CompoundRules {
  whole: readonly string[];
  /** Each as its parts with a bar between them: `school|advies`. */
  parts: readonly string[];
}

/** Words of the site that are endings or beginnings of other words more often than parts. */
const noParts = new Set(
  'baar eren elen heid ging ingen inge ende eert eerd ring ringen ling lijk loos matig nis schap stel ster tief tieve tiek iteit over onder door voor achter binnen buiten tegen tussen mede ieder zelf even waar daar hier alle ander andere anders hand rede reden rond naar aan ting ders eigen ouder'.split(
    ' ',
  ),
);

/**
 * Finds compounds among the words of a site: words that are two or three of its other words in a row. "schooladvies" is
 * "school" and "advies", for both are words of the site.
 *
 * @param words as they are written, each once.
 * @returns for each compound, folded, its parts as they stand in it, joining letters with the part before them.
 */
export function findCompounds(words: Iterable<string>, rules: CompoundRules): Map<string, string[]> {
  const folded = new Set([...words].map(fold).filter((word) => /^\p{L}+$/u.test(word)));
  const stems = new Set([...folded].filter(isPart).map(stemKey));
  const whole = new Set(rules.whole.map((word) => stemKey(word)));
  const given = new Map(rules.parts.map((parts) => [stemKey(parts.replaceAll('|', '')), parts.split('|')]));
  const isWord = (part: string): boolean => isPart(part) && stems.has(stemKey(part));
  const compounds = new Map<string, string[]>();
  for (const word of folded) {
    const key = stemKey(word);
    if (whole.has(key)) continue;
    const parts = fitParts(word, given.get(key)) ?? splitCompound(word, isWord);
    if (parts) compounds.set(word, parts);
  }
  return compounds;
}

function isPart(word: string): boolean {
  return word.length >= shortestPart && !noParts.has(word);
}

/** The given parts, the last of them with the ending that this form of the word has. */
function fitParts(word: string, parts: readonly string[] | undefined): string[] | undefined {
  if (!parts) return undefined;
  const before = parts.slice(0, -1);
  const start = before.join('').length;
  return word.startsWith(before.join('')) && start < word.length ? [...before, word.slice(start)] : undefined;
}
