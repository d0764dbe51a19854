import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const letters = characters('A', 'Z') + characters('a', 'z');
const digits = characters('0', '9');
const typography = '\u00a0·–—‘’‚“”„…½×−€';
/** Accented letters of Dutch and of the languages that it borrows from most. */
const accented = 'ÁÉÈÊËÏÓÖÜáàâäçèéêëíîïñóôöúûü';

/** What headings, buttons and large quotations are set in. */
export const headingCharacters = ` ${letters}${digits}!"%&'()+,-./:;?${typography}${accented}`;

/** What text is set in, with what a visitor may type in the search field. */
export const textCharacters = `${characters(' ', '~')}${characters('À', 'ÿ')}${typography}ŒœŸı«»‹›•¡¿§©°²³±`;

/** Letters of names that pupils and researchers have: Turkish, Polish, Croatian, Czech, Romanian, Hungarian. */
export const nameCharacters = 'ăąćčđęěğłńőřśşšůűźżžșțĆČĐĞİŁŚŞŠŹŻŽ';

/** Every character in the texts of a folder. */
export function readCharacters(folder: string): Set<string> {
  const found = new Set<string>();
  for (const file of globSync('**/*.{mdx,yaml}', { cwd: folder })) {
    for (const character of readFileSync(join(folder, file), 'utf8')) found.add(character);
  }
  return found;
}

/** The letters among characters: Markdown's own signs are not what headings are set in. */
export function lettersOf(used: Iterable<string>): string {
  return [...used].filter((character) => /\p{Letter}/u.test(character)).join('');
}

/** The letters that are not in Latin-1. */
export function lettersBeyondLatin1(used: Iterable<string>): string {
  return Array.from(lettersOf(used))
    .filter((letter) => letter > 'ÿ')
    .join('');
}

function characters(first: string, last: string): string {
  const start = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => start + index));
}
