import { readSwitchedOff } from '../search/shortcuts.ts';
import { requiredElement } from './required-element.ts';
import { openSearch } from './search-dialog.ts';

/**
 * The form of the header. Without this script it goes to the glossary; with it to the results, or to the dialog when
 * it is sent without a word.
 */
class SearchForm extends HTMLElement {
  connectedCallback(): void {
    this.#form.action = this.dataset.action ?? '';
    this.#form.addEventListener('submit', this);
    requiredElement(this, '[data-hint]', HTMLElement).hidden = readSwitchedOff(() => localStorage).has('slash');
  }

  handleEvent(event: Event): void {
    if (requiredElement(this.#form, 'input', HTMLInputElement).value.trim() !== '') return;
    if (openSearch()) event.preventDefault();
  }

  get #form(): HTMLFormElement {
    return requiredElement(this, 'form', HTMLFormElement);
  }
}

customElements.define('kans-search-form', SearchForm);
