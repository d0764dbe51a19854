import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/integrations/content/check-content.ts';
import { wordsOf } from '../../../src/search/language/fold.ts';
import { stemKey } from '../../../src/search/language/stem-key.ts';
import { contentWords } from '../../../src/search/language/stop-words.ts';
import { library } from '../../fixtures/real-library.ts';

const { groups } = readSite(process.cwd()).search;

/** Names of fields that hold no text of a page, or other pages. */
const noText = new Set(['file', 'slug', 'address', 'id', 'url', 'src', 'references', 'data', 'usedOn']);

/** Every text that a thing holds, once. */
function textsOf(value: unknown, seen: Set<unknown>): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([name, inner]) => (noText.has(name) ? [] : textsOf(inner, seen)));
}

/** The words of titles, bodies, keywords and the glossary; "onder-advies" is a word, and so are its parts. */
const stems = new Set(
  textsOf([library.all, library.terms], new Set())
    .flatMap((text) => [...wordsOf(text), ...wordsOf(text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ''))])
    .map(stemKey),
);
const standsOnSite = (entry: string): boolean =>
  [wordsOf(entry), wordsOf(entry.replaceAll('-', ''))].some((words) =>
    contentWords(words).every((word) => stems.has(stemKey(word))),
  );

describe('the thesaurus', () => {
  it('has at least two hundred groups', () => {
    expect(groups.length).toBeGreaterThanOrEqual(200);
  });

  it('leads from every group to words that stand on the site', () => {
    const leadingNowhere = groups.filter(({ same, related }) => ![...same, ...related].some(standsOnSite));
    expect(leadingNowhere).toEqual([]);
  });

  it('is small enough to send to a phone', () => {
    const letters = groups.flatMap(({ same, related }) => [...same, ...related]).join('').length;
    expect(letters).toBeLessThanOrEqual(12_000);
  });
});
