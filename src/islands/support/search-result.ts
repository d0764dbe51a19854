import { fill } from '../../model/fill.ts';
import type { ExcerptPart } from '../../search/query/excerpt.ts';
import type { SearchResult } from '../../search/query/read-fragment.ts';
import { textFragment } from '../../search/query/text-fragment.ts';
import { requiredElement } from './required-element.ts';

/**
 * Fills a copy of the markup of a result, of the page or of the dialog. Text goes in as text, so nothing in it can run.
 *
 * @param sections largest number of sections to show.
 */
export function renderResult(template: HTMLTemplateElement, result: SearchResult, sections: number): DocumentFragment {
  const copy = document.importNode(template.content, true);
  requiredElement(copy, '[data-resultaat]', HTMLAnchorElement).href = result.url;
  fillText(copy, result);
  requiredElement(copy, '[data-kind]', HTMLElement).textContent = describeKind(template, result);
  const dot = requiredElement(copy, '[data-dot]', HTMLElement);
  if (result.theme) dot.dataset.theme = result.theme;
  else dot.remove();
  fillSections(requiredElement(copy, '[data-sections]', HTMLElement), result, sections);
  return copy;
}

/** The kind of page and its theme: `Tip · Hoge verwachtingen`. The page of a theme itself needs no theme. */
function describeKind(template: HTMLTemplateElement, { kind, theme, title }: SearchResult): string {
  const themeTitle = theme && template.getAttribute(`data-title-${theme}`);
  return [kind, themeTitle === title ? undefined : themeTitle].filter(Boolean).join(' · ');
}

function fillSections(list: HTMLElement, { title, subResults }: SearchResult, most: number): void {
  const pattern = requiredElement(list, 'li', HTMLLIElement);
  const items = subResults.slice(0, most).map((section) => {
    const item = document.importNode(pattern, true);
    const link = requiredElement(item, 'a', HTMLAnchorElement);
    link.href = section.url;
    link.dataset.text = textFragment(section.excerpt);
    fillText(item, section);
    const page = item.querySelector('[data-page]');
    if (page) page.textContent = fill(page.textContent, { title });
    return item;
  });
  if (items.length > 0) list.replaceChildren(...items);
  else list.remove();
}

function fillText(root: ParentNode, { title, excerpt }: { title: string; excerpt: readonly ExcerptPart[] }): void {
  requiredElement(root, '[data-title]', HTMLElement).textContent = title;
  requiredElement(root, '[data-excerpt]', HTMLElement).append(...excerptNodes(excerpt));
}

function excerptNodes(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/**
 * Lets the browser mark the found words on the page that a link is about to open. The address in the list stays plain,
 * so that a copied one works in every browser.
 */
export function markOnTarget(link: HTMLAnchorElement): void {
  const text = link.dataset.text ?? '';
  if ('fragmentDirective' in document && text !== '' && !link.hash.includes(':~:')) link.hash += text;
}
