import { fill } from '../../model/fill.ts';
import { describeOutcome, type OutcomeDescription } from '../../search/describe-outcome.ts';
import { formatQuery, isEmpty, type SearchQuery } from '../../search/query/query.ts';
import type { Search, SearchOutcome } from '../../search/query/search.ts';
import { requiredElement } from './required-element.ts';
import { readMessages, type SearchMessages } from './search-messages.ts';
import { markOnTarget, renderResult } from './search-result.ts';

/** Milliseconds after the last key before a search starts. */
export const typingPause = 10;
/** Milliseconds after which a search says that it is busy. */
const patience = 400;

/** Results of a search and all that is said about them, in the markup of `SearchOutcome.astro`; of page and dialog. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #sections: number;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param sections largest number of sections of a result. */
  constructor(root: HTMLElement, template: HTMLTemplateElement, sections: number) {
    this.#root = root;
    this.#template = template;
    this.#sections = sections;
    // The middle button of a mouse opens a link without a click.
    for (const type of ['click', 'auxclick']) root.addEventListener(type, this, { capture: true });
  }

  handleEvent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) markOnTarget(link);
  }

  get list(): HTMLElement {
    return requiredElement(this.#root, '[data-list]', HTMLElement);
  }

  /**
   * Searches, and shows what comes of it.
   *
   * @returns nothing when a later search came in between.
   */
  async show(search: Search, query: SearchQuery, limit: number): Promise<SearchOutcome | undefined> {
    const run = ++this.#run;
    const messages = readMessages(this.#root.dataset);
    this.list.dataset.status = 'bezig';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#status.textContent = messages.busy), patience);
    const outcome = await search.run(query, isEmpty(query) ? 0 : limit);
    // Answers can arrive in another order than their questions.
    if (run !== this.#run) return undefined;
    clearTimeout(this.#timer);
    const results = outcome.ok ? outcome.results : [];
    this.list.replaceChildren(...results.map((result) => renderResult(this.#template, result, this.#sections)));
    this.#say(describeOutcome(messages, outcome, query), messages, query);
    this.list.dataset.status = outcome.ok ? 'klaar' : 'mislukt';
    return outcome;
  }

  /** Shows nothing, also when a search is still under way. */
  clear(): void {
    this.#run++;
    clearTimeout(this.#timer);
    this.list.replaceChildren();
    this.#status.textContent = '';
    for (const part of ['[data-corrected]', '[data-help]']) this.#part(part).hidden = true;
  }

  get #status(): HTMLElement {
    return this.#part('[role=status]');
  }

  #part(selector: string): HTMLElement {
    return requiredElement(this.#root, selector, HTMLElement);
  }

  #say(description: OutcomeDescription, messages: SearchMessages, query: SearchQuery): void {
    const { status, verbatim, needsHelp, suggestions, canClear } = description;
    this.#status.textContent = status;
    const corrected = this.#part('[data-corrected]');
    corrected.hidden = verbatim === undefined;
    if (verbatim) {
      const link = requiredElement(corrected, 'a', HTMLAnchorElement);
      link.textContent = fill(messages.verbatim, { query: query.text });
      link.search = formatQuery(verbatim);
    }
    this.#part('[data-help]').hidden = !needsHelp;
    this.#part('[data-help] [data-clear]').hidden = !canClear;
    this.#showSuggestions(suggestions);
  }

  #showSuggestions(suggestions: OutcomeDescription['suggestions']): void {
    const part = this.#part('[data-suggestions]');
    part.hidden = suggestions.length === 0;
    if (part.hidden) return;
    const list = requiredElement(part, 'ul', HTMLElement);
    const pattern = requiredElement(list, 'li', HTMLLIElement);
    const items = suggestions.map(({ word, query }) => {
      const item = document.importNode(pattern, true);
      const link = requiredElement(item, 'a', HTMLAnchorElement);
      link.textContent = word;
      link.search = formatQuery(query);
      return item;
    });
    list.replaceChildren(...items);
  }
}

/**
 * The search that a plain click on a link asks for, to be done without leaving; nothing for other links, and for a click
 * that opens a new tab.
 */
export function searchOfClick(event: Event): string | undefined {
  if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  return event.target.closest<HTMLAnchorElement>('a[data-search]')?.search;
}
