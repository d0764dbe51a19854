import type { ExcerptPart } from '../../search/query/excerpt.ts';
import type { SearchResult } from '../../search/query/read-fragment.ts';
import { requiredElement } from './required-element.ts';

/**
 * Fills a copy of the markup of `SearchResultTemplate.astro`. Text goes in as text, so nothing in it can run.
 *
 * @param sections largest number of sections to show.
 */
export function renderResult(template: HTMLTemplateElement, result: SearchResult, sections: number): DocumentFragment {
  const copy = document.importNode(template.content, true);
  fillLink(requiredElement(copy, '[data-resultaat]', HTMLAnchorElement), result);
  requiredElement(copy, '[data-kind]', HTMLElement).textContent = result.kind ?? '';
  const dot = requiredElement(copy, '[data-dot]', HTMLElement);
  if (result.theme) dot.dataset.theme = result.theme;
  else dot.remove();
  requiredElement(copy, '[data-excerpt]', HTMLElement).append(...excerptNodes(result.excerpt));
  const list = copy.querySelector('[data-sections]');
  if (list) fillSections(list, result.subResults.slice(0, sections));
  return copy;
}

function fillSections(list: Element, sections: SearchResult['subResults']): void {
  const pattern = requiredElement(list, 'li', HTMLLIElement);
  if (sections.length === 0) {
    list.remove();
    return;
  }
  const items = sections.map((section) => {
    const item = document.importNode(pattern, true);
    fillLink(requiredElement(item, 'a', HTMLAnchorElement), section);
    requiredElement(item, 'p', HTMLElement).append(...excerptNodes(section.excerpt));
    return item;
  });
  list.replaceChildren(...items);
}

function fillLink(link: HTMLAnchorElement, { url, title }: { url: string; title: string }): void {
  link.href = url;
  link.textContent = title;
}

function excerptNodes(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
