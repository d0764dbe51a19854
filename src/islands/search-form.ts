import { readSwitchedOff, shortcutOf } from '../search/shortcuts.ts';
import { requiredElement } from './support/required-element.ts';
import { TypedAhead } from './support/typed-ahead.ts';
import { isTyping } from './support/typing.ts';

/**
 * The form of the header. Without this script it goes to the glossary; with it to the results, or to the dialog when it
 * is sent without a word. The shortcuts open the dialog too. Nothing of the search is loaded before that.
 */
class SearchForm extends HTMLElement {
  #isOpening = false;

  connectedCallback(): void {
    this.#form.action = this.dataset.action ?? '';
    this.#form.addEventListener('submit', this);
    document.addEventListener('keydown', this);
    requiredElement(this, '[data-hint]', HTMLElement).hidden = readSwitchedOff(() => localStorage).has('slash');
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const asks = event instanceof KeyboardEvent ? this.#isShortcut(event) : this.#isEmpty;
    if (!asks) return;
    event.preventDefault();
    if (!this.#isOpening) void this.#open();
  }

  async #open(): Promise<void> {
    this.#isOpening = true;
    const typed = new TypedAhead(document);
    try {
      const { loadDialog } = await import('./search-dialog.ts');
      const dialog = await loadDialog(this.#form.action);
      const text = typed.release();
      if (!typed.isCancelled) dialog.open(text);
    } catch {
      typed.release();
      // The page with the results says what is wrong.
      location.assign(this.#form.action);
    }
    this.#isOpening = false;
  }

  #isShortcut(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing || isTyping(event)) return false;
    const shortcut = shortcutOf(event);
    return shortcut !== undefined && !readSwitchedOff(() => localStorage).has(shortcut);
  }

  get #isEmpty(): boolean {
    return requiredElement(this.#form, 'input', HTMLInputElement).value.trim() === '';
  }

  get #form(): HTMLFormElement {
    return requiredElement(this, 'form', HTMLFormElement);
  }
}

customElements.define('kans-search-form', SearchForm);
