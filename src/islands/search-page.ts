import { cleanText, formatQuery, isEmpty, noFilters, parseQuery } from '../search/query/query.ts';
import type { Filters, SearchQuery } from '../search/query/query.ts';
import { createSearch, type Search } from '../search/query/search.ts';
import { requiredElement } from './support/required-element.ts';
import { readFilters, showChoice, showCounts } from './support/search-facets.ts';
import { searchOfClick, SearchView, typingPause } from './support/search-view.ts';

/** Results that show at first, and that "more" adds. */
const pageLength = 30;
const mostSections = 3;
/** Results that show between two letters: as many as a screen has; the rest follows when the visitor pauses. */
const whileTyping = 8;
/** Milliseconds of such a pause. */
const rest = 500;

/**
 * The page with results. Its state is the address: typing replaces it, and what a visitor asks for as a whole (Enter, a
 * filter, a link) becomes a step to go back to.
 */
class SearchPage extends HTMLElement {
  /** What answers the queries. */
  search: Search = createSearch(import.meta.env.BASE_URL);
  readonly #title = document.title;
  #parts: SearchView | undefined;
  /** The address came of letters, and the next letter may replace it. */
  #isTyping = false;
  #timer = 0;

  connectedCallback(): void {
    this.#form.hidden = false;
    for (const type of ['submit', 'change', 'input', 'click']) this.addEventListener(type, this);
    window.addEventListener('popstate', this);
    this.#showAddress();
    // On a phone open filters would push the results off the screen.
    const hasRoom = window.matchMedia('(width >= 52rem)').matches;
    this.#filters.open = hasRoom || this.#boxes.some(({ checked }) => checked);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate') this.#showAddress();
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#go(this.#readForm());
    } else if (event.type === 'input') {
      if (event.target === this.#input) this.#onLetter();
    } else if (event.type === 'change') {
      if (this.#boxes.some((box) => box === event.target)) this.#go(this.#readForm());
    } else this.#onClick(event);
  }

  get #form(): HTMLFormElement {
    return requiredElement(this, 'form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return requiredElement(this.#form, 'input[name=q]', HTMLInputElement);
  }

  get #filters(): HTMLDetailsElement {
    return requiredElement(this, 'details', HTMLDetailsElement);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #view(): SearchView {
    const template = requiredElement(this, 'template', HTMLTemplateElement);
    this.#parts ??= new SearchView(requiredElement(this, '[data-outcome]', HTMLElement), template, mostSections);
    return this.#parts;
  }

  #parse(search: string): SearchQuery {
    return parseQuery(
      search,
      readFilters(this.#boxes, () => true),
    );
  }

  #readForm(filters: Filters = readFilters(this.#boxes, ({ checked }) => checked)): SearchQuery {
    const text = cleanText(this.#input.value);
    const here = this.#parse(location.search);
    return { text, filters, ...(here.verbatim && here.text === text ? { verbatim: true } : {}) };
  }

  #onClick(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const search = searchOfClick(event);
    const clear = event.target.closest('[data-clear]');
    if (search !== undefined) {
      event.preventDefault();
      this.#go(this.#parse(search));
    } else if (clear) this.#go(this.#readForm(noFilters));
    else if (event.target.closest('[data-more]')) void this.#showMore();
    // What was clicked may hide itself, and must not take the focus with it.
    if (clear && this.#form.contains(clear)) requiredElement(this.#form, 'summary', HTMLElement).focus();
    else if (clear ?? search) requiredElement(this, 'h2', HTMLElement).focus();
  }

  #onLetter(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const before = this.#parse(location.search);
      const query = this.#readForm();
      if (formatQuery(query) === formatQuery(before)) return;
      // The first letter of another search keeps the search before it as a step to go back to.
      this.#setAddress(query, this.#isTyping || isEmpty(before));
      this.#isTyping = true;
      void this.#showResults(query, whileTyping);
      this.#timer = window.setTimeout(() => {
        // Who is among the results by now keeps them as they are.
        if (document.activeElement === this.#input) void this.#showResults(query);
      }, rest);
    }, typingPause);
  }

  #go(query: SearchQuery): void {
    if (formatQuery(query) !== formatQuery(this.#parse(location.search))) this.#setAddress(query, false);
    this.#showAddress();
  }

  #setAddress(query: SearchQuery, replaces: boolean): void {
    const address = location.pathname + formatQuery(query);
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  #showAddress(): void {
    clearTimeout(this.#timer);
    this.#isTyping = false;
    const query = this.#parse(location.search);
    this.#input.value = query.text;
    showChoice(this.#boxes, query.filters);
    void this.#showResults(query);
  }

  async #showMore(): Promise<void> {
    const before = this.#limit;
    history.replaceState({ shown: before + pageLength }, '');
    await this.#showResults(this.#parse(location.search));
    this.querySelectorAll<HTMLElement>('[data-resultaat]')[before]?.focus();
  }

  /** Who comes back to the page finds as many results as there were. */
  get #limit(): number {
    const state = history.state as { shown?: unknown } | null;
    return typeof state?.shown === 'number' ? state.shown : pageLength;
  }

  async #showResults(query: SearchQuery, limit = this.#limit): Promise<void> {
    const hasChoice = !isEmpty({ ...query, text: '' });
    document.title = query.text === '' ? this.#title : `${query.text} · ${this.#title}`;
    requiredElement(this, '[data-start]', HTMLElement).hidden = !isEmpty(query);
    requiredElement(this.#filters, '[data-clear]', HTMLElement).hidden = !hasChoice;
    const outcome = await this.#view.show(this.search, query, limit);
    if (!outcome) return;
    const hasMore = outcome.ok && !isEmpty(query) && outcome.results.length < outcome.total;
    requiredElement(this, '[data-more]', HTMLElement).hidden = !hasMore;
    const canFilter = outcome.ok && showCounts(this.#boxes, outcome.counts);
    this.#filters.hidden = !canFilter && !hasChoice;
  }
}

customElements.define('kans-search-page', SearchPage);
