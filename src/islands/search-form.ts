import { readSwitchedOff, shortcutOf } from '../search/shortcuts.ts';
import { requiredElement } from './required-element.ts';
import { SearchDialog } from './search-dialog.ts';

const notForTyping = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color', 'file', 'image'];

/**
 * The search of the header. Without this script its form goes to the glossary; with it to the results. The shortcuts,
 * and sending the form without a word, open the dialog.
 */
class SearchForm extends HTMLElement {
  connectedCallback(): void {
    this.#form.action = this.dataset.action ?? '';
    this.#form.addEventListener('submit', this);
    document.addEventListener('keydown', this);
    const isOff = readSwitchedOff(() => localStorage).has('slash');
    requiredElement(this, '[data-hint]', HTMLElement).hidden = isOff;
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else this.#onSubmit(event);
  }

  get #form(): HTMLFormElement {
    return requiredElement(this, 'form', HTMLFormElement);
  }

  get #dialog(): SearchDialog {
    return requiredElement(this, 'kans-search-dialog', SearchDialog);
  }

  #onSubmit(event: Event): void {
    if (requiredElement(this.#form, 'input', HTMLInputElement).value.trim() !== '') return;
    event.preventDefault();
    this.#dialog.open();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isTyping(event)) return;
    const shortcut = shortcutOf(event);
    if (!shortcut || readSwitchedOff(() => localStorage).has(shortcut)) return;
    event.preventDefault();
    this.#dialog.open();
  }
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return !notForTyping.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

customElements.define('kans-search-form', SearchForm);
