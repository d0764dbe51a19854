import { expect, test, type Page } from '@playwright/test';
import { pageOfEveryKind } from './pages.ts';

/** Size of what a finger can tap, in CSS pixels (success criterion 2.5.5 of WCAG). */
const target = 44;

/** What is smaller than a finger, but for links in running text and what is not shown. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const inText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, dd, figcaption, td, th, h3, blockquote');
      return around !== null && around.textContent.trim() !== element.textContent.trim();
    };
    /** The area that answers a tap: a link with a box over its card answers for the whole card. */
    const areaOf = (element: Element): DOMRect => {
      const cover = getComputedStyle(element, '::after');
      const card = cover.position === 'absolute' && cover.content !== 'none' ? element.closest('.card-link') : null;
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      return (card ?? label ?? element).getBoundingClientRect();
    };
    return [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip-link'))
      .filter((element) => !inText(element))
      .map((element) => ({ element, area: areaOf(element) }))
      .filter(({ area }) => area.width > 0 && (area.height < least - 0.5 || area.width < least - 0.5))
      .map(({ element, area }) => {
        const size = `${Math.round(area.width)} × ${Math.round(area.height)}`;
        return `${size}: ${element.outerHTML.slice(0, 120)}`;
      });
  }, target);
}

for (const address of pageOfEveryKind) {
  test(`a finger can hit everything on ${address}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(address);
    if (address.startsWith('/zoeken')) await page.locator('#zoekresultaten[data-status="klaar"]').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await context.close();
  });
}
