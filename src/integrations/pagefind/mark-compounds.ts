import { fold } from '../../search/language/fold.ts';

/** Between the parts of a compound. Pagefind indexes what stands on either side of a sign, and the whole without it. */
export const bar = '|';
/** The same where it stands in a word. */
export const barInWord = /(?<=[\p{L}\p{N}])\|(?=[\p{L}\p{N}])/gu;

/** A tag and the text after it; what stands in a tag is left alone. */
const tagAndText = /(<[^>]*>)([^<>]+)(?=<)/g;
/** The value of a filter is a name, which visitors choose as it is. */
const filter = /\sdata-pagefind-filter\b/;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Puts a bar between the parts of each compound in the text of a page. */
export function markCompounds(html: string, compounds: ReadonlyMap<string, readonly string[]>): string {
  return html.replaceAll(tagAndText, (whole, tag: string, text: string) =>
    filter.test(tag) ? whole : tag + text.replaceAll(word, (found) => mark(found, compounds)),
  );
}

function mark(found: string, compounds: ReadonlyMap<string, readonly string[]>): string {
  const parts = compounds.get(fold(found));
  const letters = found.normalize('NFC');
  // An accent written as a sign of its own would shift the places of the parts.
  if (parts?.join('').length !== letters.length) return found;
  let at = 0;
  return parts.map((part) => letters.slice(at, (at += part.length))).join(bar);
}

/** The words of a page, for finding compounds among them; those in addresses are none of the language. */
export function wordsOfPage(html: string): string[] {
  const main = html.slice(Math.max(0, html.search(/<main\b/)));
  const text = main.replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]*>/g, ' ');
  return text
    .split(/\s+/)
    .filter((piece) => !/[./]\w|&/.test(piece))
    .flatMap((piece) => piece.match(word) ?? []);
}
