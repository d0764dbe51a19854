import { describeCount } from '../search/describe-outcome.ts';
import { facets, formatQuery, isEmpty, parseQuery, type Filters, type SearchQuery } from '../search/query/query.ts';
import { createSearch, type SearchFound, type SearchOutcome } from '../search/query/search.ts';
import { readMessages } from './support/search-messages.ts';
import { requiredElement } from './support/required-element.ts';
import { renderResult } from './support/search-result.ts';

/** Results that show at first, and that "more" adds. */
const pageLength = 30;
const mostSections = 3;
/** Milliseconds after which a search says that it is busy. */
const patience = 400;

/** The page with results. Its state is the address; the form only changes the address. */
class SearchPage extends HTMLElement {
  readonly #search = createSearch(import.meta.env.BASE_URL);
  readonly #title = document.title;
  #limit = pageLength;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form.hidden = false;
    for (const type of ['submit', 'change', 'click']) this.addEventListener(type, this);
    window.addEventListener('popstate', this);
    void this.#showAddress();
    // On a phone open filters would push the results off the screen.
    const hasRoom = window.matchMedia('(width >= 52rem)').matches;
    requiredElement(this, 'details', HTMLDetailsElement).open = hasRoom || this.#boxes.some(({ checked }) => checked);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') void this.#showAddress();
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#goToForm();
    } else if (event.target instanceof Element) this.#onControl(event.type, event.target);
  }

  get #form(): HTMLFormElement {
    return requiredElement(this, 'form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return requiredElement(this.#form, 'input[name=q]', HTMLInputElement);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #onControl(type: string, target: Element): void {
    if (type === 'change' && target instanceof HTMLInputElement && target.type === 'checkbox') this.#goToForm();
    if (type !== 'click') return;
    if (target.closest('[data-clear]')) {
      for (const box of this.#boxes) box.checked = false;
      this.#goToForm();
      // The button hides itself, and must not take the focus with it.
      requiredElement(this.#form, 'summary', HTMLElement).focus();
    }
    if (target.closest('[data-more]')) void this.#showMore();
  }

  #readFilters(accept: (box: HTMLInputElement) => boolean): Filters {
    const values = facets.map((facet) => {
      const boxes = this.#boxes.filter((box) => box.name === facet && accept(box));
      return [facet, boxes.map(({ value }) => value)] as const;
    });
    return Object.fromEntries(values) as Record<(typeof facets)[number], string[]>;
  }

  #readAddress(): SearchQuery {
    return parseQuery(
      location.search,
      this.#readFilters(() => true),
    );
  }

  #goToForm(): void {
    const typed = new URLSearchParams({ q: this.#input.value }).toString();
    const filters = this.#readFilters(({ checked }) => checked);
    const next = formatQuery({ text: parseQuery(typed, filters).text, filters });
    if (next !== formatQuery(this.#readAddress())) history.pushState(null, '', location.pathname + next);
    void this.#showAddress();
  }

  async #showAddress(): Promise<void> {
    this.#limit = pageLength;
    const query = this.#readAddress();
    this.#input.value = query.text;
    for (const box of this.#boxes)
      box.checked = facets.some((f) => f === box.name && query.filters[f].includes(box.value));
    requiredElement(this, '[data-clear]', HTMLElement).hidden = !this.#boxes.some(({ checked }) => checked);
    document.title = query.text === '' ? this.#title : `${query.text} · ${this.#title}`;
    await this.#showResults(query);
  }

  async #showMore(): Promise<void> {
    const before = this.#limit;
    this.#limit += pageLength;
    await this.#showResults(this.#readAddress());
    this.querySelectorAll<HTMLElement>('[data-resultaat]')[before]?.focus();
  }

  async #showResults(query: SearchQuery): Promise<void> {
    const run = ++this.#run;
    const list = requiredElement(this, '#zoekresultaten', HTMLElement);
    const status = requiredElement(this, '[role=status]', HTMLElement);
    const messages = readMessages(this.dataset);
    list.dataset.status = 'bezig';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (status.textContent = messages.busy), patience);
    const outcome = await this.#search.run(query, isEmpty(query) ? 0 : this.#limit);
    // Answers can arrive in another order than their questions.
    if (run !== this.#run) return;
    clearTimeout(this.#timer);
    status.textContent = this.#describe(outcome, query);
    list.replaceChildren(...this.#items(outcome));
    this.#showHelp(outcome, query);
    if (outcome.ok) this.#showCounts(outcome);
    list.dataset.status = outcome.ok ? 'klaar' : 'mislukt';
  }

  #describe(outcome: SearchOutcome, query: SearchQuery): string {
    const messages = readMessages(this.dataset);
    if (!outcome.ok) return messages.failed;
    return isEmpty(query) ? '' : describeCount(messages, outcome.total, query.text);
  }

  #items(outcome: SearchOutcome): DocumentFragment[] {
    const template = requiredElement(this, 'template', HTMLTemplateElement);
    return outcome.ok ? outcome.results.map((result) => renderResult(template, result, mostSections)) : [];
  }

  #showHelp(outcome: SearchOutcome, query: SearchQuery): void {
    const hasNone = outcome.ok && outcome.total === 0;
    const hasMore = outcome.ok && !isEmpty(query) && outcome.results.length < outcome.total;
    requiredElement(this, '[data-none]', HTMLElement).hidden = !hasNone;
    requiredElement(this, '[data-glossary]', HTMLElement).hidden = outcome.ok && !hasNone;
    requiredElement(this, '[data-more]', HTMLElement).hidden = !hasMore;
  }

  #showCounts({ counts }: SearchFound): void {
    for (const box of this.#boxes) {
      const facet = facets.find((name) => name === box.name);
      const count = facet ? counts[facet][box.value] : undefined;
      const label = box.closest('label');
      if (!label) continue;
      // A kind of which the site has no page is no choice.
      label.hidden = count === undefined && !box.checked;
      requiredElement(label, '[data-count]', HTMLElement).textContent = `(${count ?? 0})`;
    }
  }
}

customElements.define('kans-search-page', SearchPage);
