import { cleanText, formatQuery, noFilters, parseQuery, type SearchQuery } from '../search/query/query.ts';
import { createSearch, type Search } from '../search/query/search.ts';
import { Combobox } from './support/combobox.ts';
import { requiredElement } from './support/required-element.ts';
import { searchOfClick, SearchView, typingPause } from './support/search-view.ts';

/** Results that fit in the dialog without scrolling far, and sections of each. */
const mostResults = 6;
const mostSections = 1;

interface Parts {
  view: SearchView;
  combobox: Combobox;
}

/**
 * Search with results while typing, as a combobox. One Escape closes the dialog: the list is all that it holds, and a
 * second Escape would only stand in the way. Escape, and the focus that returns, are the browser's.
 */
export class SearchDialog extends HTMLElement {
  /** What answers the queries. */
  search: Search = createSearch(import.meta.env.BASE_URL);
  #made: Parts | undefined;
  #isVerbatim = false;
  #timer = 0;

  connectedCallback(): void {
    this.#input.addEventListener('input', this);
    this.#input.addEventListener('keydown', this);
    this.#dialog.addEventListener('click', this);
    this.#dialog.addEventListener('submit', this);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (this.#parts.combobox.press(event)) event.preventDefault();
    } else if (event.type === 'input') this.#onInput();
    else if (event.type === 'submit') this.#onSubmit(event);
    else this.#onClick(event);
  }

  /** Loads the index, so that the first letters are answered at once. */
  prepare(): void {
    this.search.prepare();
  }

  /** Opens the dialog, and searches at once for a text that was typed before it came. */
  open(text: string): void {
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      // Enter must not open what was active when the dialog was closed.
      this.#parts.combobox.refresh();
    }
    this.#input.focus();
    this.prepare();
    if (text === '') this.#input.select();
    else this.#searchFor({ text, filters: noFilters });
  }

  get #dialog(): HTMLDialogElement {
    return requiredElement(this, 'dialog', HTMLDialogElement);
  }

  get #input(): HTMLInputElement {
    return requiredElement(this, 'input', HTMLInputElement);
  }

  get #parts(): Parts {
    if (this.#made) return this.#made;
    const template = requiredElement(this, 'template', HTMLTemplateElement);
    const view = new SearchView(requiredElement(this, '[data-outcome]', HTMLElement), template, mostSections);
    this.#made = { view, combobox: new Combobox(this.#input, view.list) };
    return this.#made;
  }

  get #query(): SearchQuery {
    const query = { text: cleanText(this.#input.value), filters: noFilters };
    return this.#isVerbatim ? { ...query, verbatim: true } : query;
  }

  #onInput(): void {
    this.#isVerbatim = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#showResults(), typingPause);
  }

  #searchFor({ text, verbatim = false }: SearchQuery): void {
    clearTimeout(this.#timer);
    this.#input.value = text;
    this.#isVerbatim = verbatim;
    void this.#showResults();
  }

  async #showResults(): Promise<void> {
    const { view, combobox } = this.#parts;
    const query = this.#query;
    const all = requiredElement(this, '[data-all]', HTMLAnchorElement);
    if (query.text === '') {
      view.clear();
      combobox.refresh();
      all.hidden = true;
      return;
    }
    const outcome = await view.show(this.search, query, mostResults);
    if (!outcome) return;
    combobox.refresh();
    all.hidden = !outcome.ok || outcome.total === 0;
    all.search = formatQuery(query);
  }

  /** The form alone would forget that the words are meant as typed. */
  #onSubmit(event: Event): void {
    if (!this.#isVerbatim) return;
    event.preventDefault();
    location.assign(requiredElement(this, 'form', HTMLFormElement).action + formatQuery(this.#query));
  }

  #onClick(event: Event): void {
    const search = searchOfClick(event);
    if (search !== undefined) {
      event.preventDefault();
      this.#searchFor(parseQuery(search, noFilters));
      this.#input.focus();
    } else if (this.#closes(event)) this.#dialog.close();
    // A link that opened in a new tab must not take the focus from the field.
    else if (this.#parts.view.list.contains(document.activeElement)) this.#input.focus();
  }

  #closes(event: Event): boolean {
    if (event.target === this.#dialog) return true;
    const isNewTab = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
    // A link to a part of this same page would leave the dialog open before it.
    return !isNewTab && event.target instanceof Element && event.target.closest('a, [data-close]') !== null;
  }
}

customElements.define('kans-search-dialog', SearchDialog);
