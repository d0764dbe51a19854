import { readSwitchedOff, shortcutOf } from '../search/shortcuts.ts';
import type { SearchDialog } from './search-dialog.ts';
import { requiredElement } from './support/required-element.ts';
import { TypedAhead } from './support/typed-ahead.ts';
import { isTyping } from './support/typing.ts';

/**
 * The form of the header. Without this script it goes to the glossary; with it to the results. The dialog opens at the
 * first letter, from the button when there is no word, and with a shortcut. Nothing of the search is loaded before a
 * visitor moves to the form.
 */
class SearchForm extends HTMLElement {
  #loading: Promise<SearchDialog> | undefined;
  #isOpening = false;

  connectedCallback(): void {
    this.#form.action = this.dataset.action ?? '';
    // The results page has another search beside this one. Typing opens a dialog, and that is told beforehand.
    requiredElement(this, 'search', HTMLElement).ariaLabel = this.#input.ariaLabel;
    this.#input.ariaHasPopup = 'dialog';
    for (const type of ['submit', 'focusin', 'pointerdown', 'input', 'compositionend'])
      this.addEventListener(type, this);
    document.addEventListener('keydown', this);
    requiredElement(this, '[data-hint]', HTMLElement).hidden = readSwitchedOff(() => localStorage).has('slash');
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'focusin' || event.type === 'pointerdown') void this.#prepare();
    else if (event.type === 'input' || event.type === 'compositionend') {
      if (!(event instanceof InputEvent && event.isComposing)) void this.#openWithInput();
    } else if (event instanceof KeyboardEvent ? this.#isShortcut(event) : this.#input.value.trim() === '') {
      event.preventDefault();
      void this.#open();
    }
  }

  /** The dialog, loaded once; after a failure the next call tries again. */
  #load(): Promise<SearchDialog> {
    this.#loading ??= import('./support/load-dialog.ts').then(({ loadDialog }) => loadDialog(this.#form.action));
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #prepare(): Promise<void> {
    // A failure shows itself when the dialog must open.
    const dialog = await this.#load().catch(() => undefined);
    dialog?.prepare();
  }

  async #open(): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    const typed = new TypedAhead(document);
    try {
      const dialog = await this.#load();
      const text = typed.release();
      if (!typed.isCancelled) dialog.open(text);
    } catch {
      typed.release();
      // The page with the results says what is wrong.
      location.assign(this.#form.action);
    }
    this.#isOpening = false;
  }

  /** Until the dialog is there, letters go on into the field of the header; without it, Enter leads to the results. */
  async #openWithInput(): Promise<void> {
    const dialog = await this.#load().catch(() => undefined);
    const { value } = this.#input;
    if (!dialog || value.trim() === '' || this.#input !== document.activeElement) return;
    this.#input.value = '';
    dialog.open(value);
  }

  #isShortcut(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing || isTyping(event)) return false;
    const shortcut = shortcutOf(event);
    return shortcut !== undefined && !readSwitchedOff(() => localStorage).has(shortcut);
  }

  get #input(): HTMLInputElement {
    return requiredElement(this, 'input', HTMLInputElement);
  }

  get #form(): HTMLFormElement {
    return requiredElement(this, 'form', HTMLFormElement);
  }
}

customElements.define('kans-search-form', SearchForm);
