/** Something in the content that stops the build, told so that an editor can mend it. All texts are Dutch. */
export interface Problem {
  /** Path of the file below the project, such as `content/tips/growth-mindset.mdx`. */
  file: string;
  /** Line in the file, counted from 1, where it is known. */
  line?: number;
  /** Field of the front matter, or the component or text in the body. */
  field: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** Takes down a problem in the file that is being read. */
export type Report = (problem: Omit<Problem, 'file'>) => void;

/** The message an editor reads: a line for the place, one for the problem, one for the remedy. */
export function formatProblem({ file, line, field, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}\n  ${field}: ${message}\n  → ${remedy}`;
}

/** Stops the build with every problem at once, so that an editor need not mend them one by one. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 fout' : `${problems.length} fouten`;
    super(`De inhoud heeft ${count}.\n\n${problems.map(formatProblem).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** The known word that looks most like the given one, or undefined when none is near (at most 1 edit in 3 letters). */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * Edits that turn one word into another, a swap of two neighbours counted as one: optimal string alignment (Boytsov,
 * 2011, after Damerau, 1964).
 */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const distance = Math.min(at(i - 1, j - 1) + (isSame ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
      row.push(isSwap ? Math.min(distance, at(i - 2, j - 2) + 1) : distance);
    }
  }
  return at(a.length, b.length);
}
