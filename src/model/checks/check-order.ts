import type { Content, ContentEntry } from '../content.ts';
import type { Problem } from '../problems.ts';

/** A place in a list is given once: within a kind of page, and for variants within their masterclass. */
export function checkOrder(content: Content, problems: Problem[]): void {
  const { tips, masterclasses, theory, workForms } = content;
  const siblings = Map.groupBy(masterclasses, ({ data }) => (data.kind === 'variant' ? data.of : ''));
  for (const list of [tips, theory, workForms, ...siblings.values()]) checkList(list, problems);
}

function checkList(list: readonly ContentEntry<{ order: number }>[], problems: Problem[]): void {
  const seen = new Map<number, string>();
  for (const { file, data } of list) {
    const first = seen.get(data.order);
    if (first === undefined) {
      seen.set(data.order, file);
      continue;
    }
    problems.push({
      file,
      field: 'order',
      message: `${data.order} is ook de plaats van ${first}`,
      remedy: 'geef één van beide een plaats die nog vrij is',
    });
  }
}
