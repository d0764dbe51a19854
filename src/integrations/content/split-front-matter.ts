/** An entry in its two parts, and the line of the file, counted from 1, on which its body starts. */
interface SplitEntry {
  yaml: string;
  body: string;
  bodyLine: number;
}

/** Parts the front matter from the body, or tells in Dutch what is wrong with the lines around it. */
export function splitFrontMatter(text: string): SplitEntry | { message: string; remedy: string } {
  const match = /^---\n(?:([\s\S]*?)\n)??---(?:\n|$)/.exec(text);
  if (match) {
    const yaml = match[1] ?? '';
    return { yaml, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
  }
  return text.startsWith('---\n')
    ? { message: 'wordt niet gesloten', remedy: 'zet na het laatste veld een regel met alleen ---' }
    : { message: 'ontbreekt', remedy: 'begin het bestand met een regel ---, dan de velden, dan weer een regel ---' };
}
