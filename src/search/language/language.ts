import { fold } from './fold.ts';
import { Thesaurus, type WordGroup } from './thesaurus.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the search knows of Dutch and of the words of this site. */
export interface Language {
  vocabulary: Vocabulary;
  thesaurus: Thesaurus;
}

/** The same as a file that is small to send. */
export interface LanguageFile {
  /** Words in alphabetical order: each as how many letters it shares with the one before, in base 36, and the rest. */
  words: string;
  /** A line for each group: words of one meaning, then after `>` what has to do with them, parted by bars. */
  groups: string;
  /** Words that are searched for in one piece only, as the first. */
  whole: string;
}

const mostShared = 35;

/**
 * @param words folded, in alphabetical order.
 * @param whole words that are not taken apart though they seem to be compounds.
 */
export function formatLanguage(
  words: readonly string[],
  groups: readonly WordGroup[],
  whole: readonly string[] = [],
): LanguageFile {
  const lines = groups.map(({ same, related }) => same.join('|') + (related.length > 0 ? `>${related.join('|')}` : ''));
  return { words: encodeWords(words), groups: lines.join('\n'), whole: encodeWords(whole.map(fold).sort()) };
}

function encodeWords(words: readonly string[]): string {
  let before = '';
  const coded = words.map((word) => {
    let shared = 0;
    while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return coded.join('\n');
}

export function parseLanguage(file: LanguageFile): Language {
  const groups = lines(file.groups).map((line): WordGroup => {
    const [same = '', related = ''] = line.split('>');
    return { same: same.split('|'), related: related === '' ? [] : related.split('|') };
  });
  const vocabulary = new Vocabulary(decodeWords(file.words), decodeWords(file.whole));
  return { vocabulary, thesaurus: new Thesaurus(groups) };
}

function decodeWords(words: string): string[] {
  let before = '';
  return lines(words).map((coded) => {
    before = before.slice(0, Number.parseInt(coded.slice(0, 1), 36)) + coded.slice(1);
    return before;
  });
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
