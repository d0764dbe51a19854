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

/** Levenshtein distance, one row at a time (Wagner and Fischer, 1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
