import { describe, expect, it } from 'vitest';
import { ContentError, formatProblem, nearestWord } from '../../../src/model/problems.ts';

describe('nearestWord', () => {
  const known = ['title', 'slug', 'order', 'description', 'masterclass'];
  it.each([
    ['tittle', 'title'],
    ['titel', 'title'],
    ['tilte', 'title'],

    ['slugg', 'slug'],
    ['Order', 'order'],
    ['desciption', 'description'],
    ['masterklas', 'masterclass'],
    ['xy', undefined],
    ['kleur', undefined],
    ['', undefined],
  ])('finds for %j: %j', (word, expected) => {
    expect(nearestWord(word, known)).toBe(expected);
  });

  it('gives the first of two words that are equally near', () => {
    expect(nearestWord('tip', ['tap', 'top'])).toBe('tap');
  });

  it('finds nothing among no words', () => {
    expect(nearestWord('title', [])).toBeUndefined();
  });
});

describe('formatProblem', () => {
  const problem = { file: 'content/a.mdx', field: 'title', message: 'ontbreekt', remedy: 'vul in' };

  it('tells the place, the problem and the remedy on lines of their own', () => {
    expect(formatProblem(problem)).toBe('content/a.mdx\n  title: ontbreekt\n  → vul in');
  });

  it('puts the line behind the file', () => {
    expect(formatProblem({ ...problem, line: 12 })).toMatch(/^content\/a\.mdx:12\n/);
  });

  it('is told for each problem of an error', () => {
    const error = new ContentError([problem, { ...problem, field: 'slug' }]);
    expect(error.message).toBe(
      `De inhoud heeft 2 fouten.\n\n${formatProblem(problem)}\n\ncontent/a.mdx\n  slug: ontbreekt\n  → vul in\n`,
    );
  });
});
