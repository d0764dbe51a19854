const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

/** Names of all pictograms, in alphabetical order. */
export const pictogramNames: readonly string[] = Object.keys(files)
  .map((path) => path.slice('./'.length, -'.svg'.length))
  .sort();

/** Inline markup of a pictogram; it takes the colour of the text. */
export function pictogramMarkup(name: string): string {
  const markup = files[`./${name}.svg`];
  if (markup === undefined) {
    throw new Error(`src/pictograms/${name}.svg ontbreekt: teken het pictogram of verbeter de naam`);
  }
  return markup.trim();
}
