/** A text in small letters without accents: "Élite" is "elite". Letters keep their places only where no accent was. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded. A hyphen or slash parts words, and so does a number: "po/vo" and "12tips" are two. */
export function wordsOf(text: string): string[] {
  const withoutPlural = fold(text).replaceAll(/['’]s(?!\p{L})/gu, '');
  return withoutPlural.match(/\p{L}+|\p{N}+/gu) ?? [];
}
