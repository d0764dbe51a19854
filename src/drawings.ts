const files = import.meta.glob<string>('../content/**/*.svg', { eager: true, query: '?raw', import: 'default' });

/**
 * The markup of a drawing in the content folder. It stands in the page itself, so that it takes the colour of the text.
 *
 * @param path path below the project: `content/werkvormen/vouwen-1.svg`.
 */
export function drawingMarkup(path: string): string {
  const markup = files[`../${path}`];
  if (markup === undefined) {
    throw new Error(`content: de tekening "${path}" bestaat niet; zet het bestand naast de tekst`);
  }
  return markup.replace('<svg', '<svg aria-hidden="true" focusable="false"');
}
