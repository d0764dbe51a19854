import { describeCount } from '../search/describe-outcome.ts';
import { cleanText, formatQuery, noFilters } from '../search/query/query.ts';
import type { SearchOutcome } from '../search/query/search.ts';
import { readSwitchedOff, shortcutOf } from '../search/shortcuts.ts';
import { requiredElement } from './required-element.ts';
import { readMessages } from './search-messages.ts';
import { isTyping } from './typing.ts';

/** Results that fit in the dialog without scrolling far. */
const mostResults = 6;
/** Milliseconds after the last key before the search starts. */
const pause = 150;

const openEvent = 'kans-search-open';

/** What only a visitor who searches needs. */
interface SearchTools {
  search: ReturnType<typeof import('../search/query/search.ts').createSearch>;
  renderResult: typeof import('./search-result.ts').renderResult;
}

async function loadTools(): Promise<SearchTools> {
  const [{ createSearch }, { renderResult }] = await Promise.all([
    import('../search/query/search.ts'),
    import('./search-result.ts'),
  ]);
  const search = createSearch(import.meta.env.BASE_URL);
  search.prepare();
  return { search, renderResult };
}

/** Asks for the search dialog. Returns false when the page has none. */
export function openSearch(): boolean {
  return !document.dispatchEvent(new Event(openEvent, { cancelable: true }));
}

/**
 * Search with results while typing; the shortcuts open it. The arrow keys walk through the results; Escape, and the
 * focus that returns, are the browser's.
 */
class SearchDialog extends HTMLElement {
  #loaded: Promise<SearchTools> | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    this.#input.addEventListener('input', this);
    this.#dialog.addEventListener('keydown', this);
    this.#dialog.addEventListener('click', this);
    document.addEventListener('keydown', this);
    document.addEventListener(openEvent, this);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this);
    document.removeEventListener(openEvent, this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (event.currentTarget === document) this.#onShortcut(event);
      else this.#onArrow(event);
    } else if (event.type === openEvent) this.#open(event);
    else if (event.type === 'input') this.#onInput();
    else this.#onClick(event.target);
  }

  #open(event: Event): void {
    event.preventDefault();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    void this.#tools;
  }

  get #tools(): Promise<SearchTools> {
    return (this.#loaded ??= loadTools());
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
    const { search, renderResult } = await this.#tools;
    const outcome = await search.run(query, mostResults);
    // Answers can arrive in another order than their questions.
    if (run === this.#run) this.#showOutcome(outcome, renderResult, text, formatQuery(query));
  }

  #showOutcome(outcome: SearchOutcome, renderResult: SearchTools['renderResult'], text: string, search: string): void {
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

  #onShortcut(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isTyping(event)) return;
    const shortcut = shortcutOf(event);
    if (shortcut && !readSwitchedOff(() => localStorage).has(shortcut)) this.#open(event);
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
