import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../../../src/search/query/pagefind.ts';
import { readFragment } from '../../../../src/search/query/read-fragment.ts';

const fragment: Fragment = {
  url: '/kansen/tips/a/',
  content: 'Tip. Voer het gesprek. Vraag door. Doe dit vandaag. Bel een ouder. Nuance. Een ouder belt terug.',
  meta: { title: 'Voer het gesprek', soort: 'Tip', thema: 'geel', beschrijving: 'Waarom een gesprek helpt.' },
  anchors: [
    { element: 'h2', id: 'actie', text: 'Doe dit vandaag', location: 6 },
    { element: 'h2', id: 'nuance', text: 'Nuance', location: 12 },
  ],
};
const plain = (parts: { text: string }[]): string => parts.map(({ text }) => text).join('');

describe('readFragment', () => {
  test('takes address, title, kind and theme from the page', () => {
    const { url, title, kind, theme } = readFragment(fragment, []);
    expect({ url, title, kind, theme }).toEqual({
      url: '/kansen/tips/a/',
      title: 'Voer het gesprek',
      kind: 'Tip',
      theme: 'geel',
    });
  });

  test('does without kind and theme, and with a theme that does not exist', () => {
    const result = readFragment({ ...fragment, meta: { title: 'x', thema: 'paars' } }, []);
    expect(result).not.toHaveProperty('kind');
    expect(result).not.toHaveProperty('theme');
  });

  test('shows the text above the first section when something was found there, without the title', () => {
    expect(plain(readFragment(fragment, [4]).excerpt)).toBe('Vraag door.');
  });

  test('shows the description when nothing was found above the first section', () => {
    expect(readFragment(fragment, [2, 14]).excerpt).toEqual([{ text: 'Waarom een gesprek helpt.', marked: false }]);
  });

  test('gives sections their anchor, the one with most found first, without their heading', () => {
    const sections = readFragment(fragment, [11, 14, 15]).subResults;
    expect(sections.map(({ url, title, excerpt }) => [url, title, plain(excerpt)])).toEqual([
      ['/kansen/tips/a/#nuance', 'Nuance', 'Een ouder belt terug.'],
      ['/kansen/tips/a/#actie', 'Doe dit vandaag', 'Bel een ouder.'],
    ]);
  });

  test('knows no place past the end of the text, where hidden keywords were', () => {
    expect(readFragment(fragment, [17, 18])).toEqual(readFragment(fragment, []));
  });
});
