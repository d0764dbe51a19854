import type { ExcerptPart } from './excerpt.ts';

/** Words beside the found ones that tell which place is meant: the same word may stand elsewhere on the page. */
const contextLength = 3;
/** More places make an address long, and a reader sees the first ones. */
const mostPlaces = 4;

/**
 * The text directive that makes a browser mark the found words of an excerpt on their page:
 * `:~:text=je%20geeft-,advies,-aan%20een`, to be put behind `#id`. Empty when the excerpt has no found words.
 */
export function textFragment(excerpt: readonly ExcerptPart[]): string {
  const parts = joinNeighbours(excerpt);
  const directives = parts.flatMap(({ text, marked }, index) => {
    if (!marked) return [];
    const before = wordsBefore(parts[index - 1]?.text ?? '');
    const after = wordsAfter(parts[index + 1]?.text ?? '');
    return [`text=${before && `${encode(before)}-,`}${encode(text)}${after && `,-${encode(after)}`}`];
  });
  return directives.length === 0 ? '' : `:~:${directives.slice(0, mostPlaces).join('&')}`;
}

/** Found words with only a space between them are one place. */
function joinNeighbours(excerpt: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const [index, part] of excerpt.entries()) {
    const last = joined.at(-1);
    const isGap = part.text.trim() === '' && last?.marked === true && excerpt[index + 1]?.marked === true;
    if (last?.marked && (part.marked || isGap)) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

/** The index puts points after headings and between blocks, which do not stand on the page. No context crosses one. */
const border = /[.:;!?…]/;

function wordsBefore(text: string): string {
  if (!/\s$/.test(text)) return '';
  const sentence = text.split(border).at(-1) ?? '';
  return sentence.trim().split(/\s+/).slice(-contextLength).join(' ');
}

function wordsAfter(text: string): string {
  if (!/^\s/.test(text)) return '';
  const [sentence = ''] = text.split(border);
  return sentence.trim().split(/\s+/).slice(0, contextLength).join(' ');
}

/** Of the signs with a meaning in a directive, only the hyphen is left as it is by `encodeURIComponent`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
