import { tipIndexOfDay } from '../model/tip-of-the-day.ts';

/** Shows one of the tips in it, by the day, and another one when asked. */
class TipOfTheDay extends HTMLElement {
  #tips: HTMLElement[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.#tips = [...this.querySelectorAll<HTMLElement>('[data-tip]')];
    const button = this.querySelector<HTMLButtonElement>('[data-other]');
    if (this.#tips.length === 0 || !button) return;
    // Who asks for a tip two minutes before class can do nothing with one that is not for in class.
    const inClass = this.#tips.filter((tip) => tip.dataset.tip === 'in-de-les');
    const choice = inClass.length > 0 ? inClass : this.#tips;
    const tip = choice[tipIndexOfDay(new Date(), choice.length)];
    this.#show(tip ? this.#tips.indexOf(tip) : 0);
    button.hidden = false;
    button.addEventListener('click', () => {
      this.#show(this.#shown + 1);
    });
  }

  #show(index: number): void {
    this.#shown = index % this.#tips.length;
    for (const [place, tip] of this.#tips.entries()) tip.hidden = place !== this.#shown;
  }
}

customElements.define('kans-tip-of-the-day', TipOfTheDay);
