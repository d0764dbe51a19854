import { themes, type Theme } from '../../model/theme.ts';
import { makeExcerpt, type ExcerptPart, type Stretch } from './excerpt.ts';
import type { Anchor, Fragment } from './pagefind.ts';

export interface SearchResult {
  /** With the base path. */
  url: string;
  title: string;
  /** Label of the kind of page: Tip, Werkvorm, … */
  kind?: string;
  theme?: Theme;
  excerpt: ExcerptPart[];
  /** Sections in which something was found, the one with most first. */
  subResults: SubResult[];
}

interface SubResult {
  /** With the id of the section. */
  url: string;
  title: string;
  excerpt: ExcerptPart[];
}

const excerptLength = 30;
const subExcerptLength = 18;

/** The text of a page, and the places in it. */
interface Text {
  words: string[];
  found: number[];
  headings: readonly Anchor[];
}

interface Section extends Stretch {
  anchor: Anchor;
  found: number[];
}

/**
 * Makes a result of a page: its own excerpt comes from the text above the first section, so that it and the sections
 * never show the same words.
 *
 * @param places places of the words found; those of hidden keywords lie past the end of the text.
 */
export function readFragment(fragment: Fragment, places: readonly number[]): SearchResult {
  const { url, meta } = fragment;
  const words = fragment.content.split(/\s+/);
  const found = places.filter((place) => place < words.length);
  const text = { words, found, headings: fragment.anchors };
  const title = meta.title ?? url;
  const theme = themes.find((name) => name === meta.thema);
  const sections = toSections(text);
  const above = { from: 0, to: sections[0]?.from ?? text.words.length };
  const intro = { ...above, from: afterTitle(text.words, above, title) };
  return {
    url,
    title,
    ...(meta.soort === undefined ? {} : { kind: meta.soort }),
    ...(theme === undefined ? {} : { theme }),
    excerpt: introExcerpt(text, intro, meta.beschrijving),
    subResults: sections
      .filter(({ found }) => found.length > 0)
      .sort((a, b) => b.found.length - a.found.length)
      .map((section) => toSubResult(text.words, section, url)),
  };
}

function toSections({ words, found, headings }: Text): Section[] {
  const inOrder = headings.toSorted((a, b) => a.location - b.location);
  return inOrder.map((anchor, index) => {
    const from = anchor.location;
    const to = inOrder[index + 1]?.location ?? words.length;
    return { anchor, from, to, found: found.filter((place) => place >= from && place < to) };
  });
}

function toSubResult(words: readonly string[], { anchor, from, to, found }: Section, url: string): SubResult {
  const title = anchor.text?.trim() ?? '';
  const within = { from: afterTitle(words, { from, to }, title), to };
  return { url: `${url}#${anchor.id}`, title, excerpt: makeExcerpt(words, found, within, subExcerptLength) };
}

function introExcerpt({ words, found }: Text, intro: Stretch, description: string | undefined): ExcerptPart[] {
  const inIntro = found.some((place) => place >= intro.from && place < intro.to);
  if (!inIntro && description !== undefined) return [{ text: description, marked: false }];
  return makeExcerpt(words, found, intro, excerptLength);
}

/** Place of the first word after a title in a stretch; its start when the title is not there. */
function afterTitle(words: readonly string[], { from, to }: Stretch, title: string): number {
  const heading = title.trim().split(/\s+/);
  const bare = (word = ''): string => word.replace(/[.:]$/, '');
  for (let place = from; place + heading.length <= to; place++) {
    if (heading.every((word, index) => bare(words[place + index]) === bare(word))) return place + heading.length;
  }
  return from;
}
