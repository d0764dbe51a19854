const files = import.meta.glob<string>('../content/**/*.svg', { eager: true, query: '?raw', import: 'default' });
const byName = new Map(Object.entries(files).map(([path, markup]) => [path.slice(path.lastIndexOf('/') + 1), markup]));

/**
 * The markup of a drawing in the content folder. It stands in the page itself, so that it takes the colour of the text.
 *
 * @param name file name, unique in the content folder.
 */
export function drawingMarkup(name: string): string {
  const markup = byName.get(name);
  if (markup === undefined)
    throw new Error(`content: de tekening "${name}" bestaat niet; zet het bestand naast de tekst`);
  return markup.replace('<svg', '<svg aria-hidden="true" focusable="false"');
}
