/** Holds what is typed while a field is still on its way, so that no letter is lost. */
export class TypedAhead {
  #text = '';
  #isCancelled = false;
  readonly #held = new AbortController();

  constructor(target: EventTarget) {
    target.addEventListener('keydown', this, { capture: true, signal: this.#held.signal });
  }

  /** Escape was pressed: the field is no longer wanted. */
  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  handleEvent(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.#isCancelled = true;
    else if (event.key === 'Backspace') this.#text = this.#text.slice(0, -1);
    else if (event.key.length === 1) this.#text += event.key;
    else return;
    event.preventDefault();
  }

  /** Stops holding, and gives what was typed. */
  release(): string {
    this.#held.abort();
    return this.#text;
  }
}
