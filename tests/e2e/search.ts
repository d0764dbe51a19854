import { expect, type Locator, type Page } from '@playwright/test';

// Addresses are relative, so that the tests also run on a site below a base path.
export const results = (page: Page): Locator => page.locator('#zoekresultaten');
export const links = (page: Page): Locator => results(page).locator('a[data-resultaat]');
export const pageStatus = (page: Page): Locator => page.locator('kans-search-page').getByRole('status');
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Zoeken' });

export async function openResults(page: Page, search: string): Promise<void> {
  await page.goto(`zoeken/${search}`);
  await expect(results(page)).toHaveAttribute('data-status', 'klaar');
}

/**
 * Collects what the content security policy stops, and every error of a script. A transition between pages that the
 * browser leaves out, because it is busy, is no error.
 */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!/view ?transition|transition was/i.test(message)) errors.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

interface FakeOutcome {
  titles?: string[];
  corrected?: string;
  partial?: boolean;
  suggestions?: string[];
}

/**
 * Puts another search behind an island that is on the page, which finds the same for every query: what a search makes of
 * words has tests of its own.
 */
export function fakeSearch(page: Page, island: string, outcome: FakeOutcome): Promise<void> {
  return page
    .locator(island)
    .first()
    .evaluate((element, { titles = [], partial = false, suggestions = [], ...rest }) => {
      const results = titles.map((title) => ({ url: '/tips/', title, excerpt: [], subResults: [] }));
      const counts = { soort: { Tip: titles.length }, sector: {} };
      const found = { ok: true, results, total: results.length, counts, partial, suggestions, ...rest };
      const search = { prepare: () => undefined, run: () => Promise.resolve(found) };
      Object.assign(element, { search });
    }, outcome);
}
