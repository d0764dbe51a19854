import type { Inline } from './blocks.ts';

/** Marks the English words in a Dutch text, so that a screen reader pronounces them as English. */
export type MarkEnglish = (text: string) => Inline[];

/**
 * Makes a marker from a list of English words and phrases. Longer phrases win; case and hyphens for spaces do not
 * matter; a phrase is only found as whole words.
 */
export function englishMarker(phrases: readonly string[]): MarkEnglish {
  if (phrases.length === 0) return (text) => [{ type: 'text', text }];
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .split(/[\s-]+/)
        .map(escapeRegExp)
        .join('[\\s-]+'),
    )
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    const inlines: Inline[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index > end) inlines.push({ type: 'text', text: text.slice(end, match.index) });
      inlines.push({ type: 'text', text: match[0], lang: 'en' });
      end = match.index + match[0].length;
    }
    if (end < text.length) inlines.push({ type: 'text', text: text.slice(end) });
    return inlines;
  };
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
