import { describeCount } from '../search/describe-outcome.ts';
import { cleanText, formatQuery, noFilters } from '../search/query/query.ts';
import { createSearch, type SearchOutcome } from '../search/query/search.ts';
import { requiredElement } from './support/required-element.ts';
import { readMessages } from './support/search-messages.ts';
import { renderResult } from './support/search-result.ts';

/** Results that fit in the dialog without scrolling far. */
const mostResults = 6;
/** Milliseconds after the last key before the search starts. */
const pause = 150;

/**
 * The dialog of this page, or that of the page with the results: its markup travels only to who searches.
 *
 * @param resultsPage address of that page.
 * @throws when it can't be had.
 */
export async function loadDialog(resultsPage: string): Promise<SearchDialog> {
  const dialog = document.querySelector('kans-search-dialog') ?? (await fetchDialog(resultsPage));
  if (!(dialog instanceof SearchDialog)) throw new Error('There is no search dialog');
  if (!dialog.isConnected) document.body.append(dialog);
  return dialog;
}

async function fetchDialog(resultsPage: string): Promise<Element | undefined> {
  const response = await fetch(resultsPage);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  await addStyles(page);
  const dialog = page.querySelector('kans-search-dialog');
  return dialog ? document.importNode(dialog, true) : undefined;
}

/** Adds the stylesheets that another page has and this one lacks. */
async function addStyles(page: Document): Promise<void> {
  const here = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href);
  const links = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => document.importNode(link, true));
  await Promise.all(
    links
      .filter((link) => link instanceof HTMLLinkElement && !here.includes(link.href))
      .map(
        (link) =>
          new Promise((resolve) => {
            link.addEventListener('load', resolve);
            // Without its styles the dialog can still be used.
            link.addEventListener('error', resolve);
            document.head.append(link);
          }),
      ),
  );
}

/**
 * Search with results while typing. The arrow keys walk through the results; Escape, and the focus that returns, are the
 * browser's.
 */
export class SearchDialog extends HTMLElement {
  readonly #search = createSearch(import.meta.env.BASE_URL);
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    this.#input.addEventListener('input', this);
    this.#dialog.addEventListener('keydown', this);
    this.#dialog.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onArrow(event);
    else if (event.type === 'input') this.#onInput();
    else this.#onClick(event.target);
  }

  /** Opens the dialog, and searches at once for a text that was typed before it came. */
  open(text: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (text !== '') this.#input.value = text;
    this.#input.focus();
    if (text === '') this.#input.select();
    else this.#onInput();
    this.#search.prepare();
  }

  get #dialog(): HTMLDialogElement {
    return requiredElement(this, 'dialog', HTMLDialogElement);
  }

  get #input(): HTMLInputElement {
    return requiredElement(this, 'input', HTMLInputElement);
  }

  get #list(): HTMLElement {
    return requiredElement(this, '[data-list]', HTMLElement);
  }

  get #results(): HTMLElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#showResults(), pause);
  }

  async #showResults(): Promise<void> {
    const run = ++this.#run;
    const text = cleanText(this.#input.value);
    const query = { text, filters: noFilters };
    if (text === '') {
      this.#show([], '', '');
      return;
    }
    this.#list.ariaBusy = 'true';
    const outcome = await this.#search.run(query, mostResults);
    // Answers can arrive in another order than their questions.
    if (run === this.#run) this.#showOutcome(outcome, text, formatQuery(query));
  }

  #showOutcome(outcome: SearchOutcome, text: string, search: string): void {
    const messages = readMessages(this.dataset);
    if (!outcome.ok) {
      this.#show([], messages.failed, '');
      requiredElement(this, '[data-glossary]', HTMLElement).hidden = false;
      return;
    }
    const template = requiredElement(this, 'template', HTMLTemplateElement);
    const items = outcome.results.map((result) => renderResult(template, result, 0));
    this.#show(items, describeCount(messages, outcome.total, text), outcome.total > 0 ? search : '');
    requiredElement(this, '[data-glossary]', HTMLElement).hidden = outcome.total > 0;
  }

  #show(items: readonly Node[], status: string, search: string): void {
    const place = this.#results.findIndex((link) => link === document.activeElement);
    this.#list.replaceChildren(...items);
    this.#list.ariaBusy = null;
    // Someone was already among the results of an earlier letter, and must not lose the focus.
    if (place >= 0) (this.#results[place] ?? this.#input).focus();
    requiredElement(this, '[role=status]', HTMLElement).textContent = status;
    requiredElement(this, '[data-glossary]', HTMLElement).hidden = true;
    const all = requiredElement(this, '[data-all]', HTMLAnchorElement);
    all.hidden = search === '';
    all.search = search;
  }

  #onArrow(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = this.querySelectorAll<HTMLElement>('[data-all]:not([hidden])');
    const stops = [this.#input, ...this.#results, ...all];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here < 0) return;
    event.preventDefault();
    const there = Math.min(Math.max(here + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1);
    stops[there]?.focus();
  }

  #onClick(target: EventTarget | null): void {
    const isBackdrop = target === this.#dialog;
    // A link to a part of this same page would leave the dialog open before it.
    if (isBackdrop || (target instanceof Element && target.closest('a, [data-close]'))) this.#dialog.close();
  }
}

customElements.define('kans-search-dialog', SearchDialog);
