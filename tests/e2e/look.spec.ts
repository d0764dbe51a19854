import { expect, test } from '@playwright/test';

/**
 * Pages by their looks. A change that is meant: look at the new pictures, then keep them with
 * `npx playwright test --config tests/e2e/playwright.config.ts look --update-snapshots`.
 */
const looks = [
  { name: 'home', address: '/', width: 1280, colorScheme: 'light' },
  { name: 'home-phone-dark', address: '/', width: 360, colorScheme: 'dark' },
  { name: 'tip', address: '/tips/voer-het-goede-gesprek/', width: 1280, colorScheme: 'light' },
  { name: 'tip-phone-dark', address: '/tips/growth-mindset/', width: 360, colorScheme: 'dark' },
  { name: 'tips-dark', address: '/tips/', width: 1280, colorScheme: 'dark' },
  { name: 'masterclasses', address: '/masterclasses/', width: 768, colorScheme: 'light' },
  { name: 'work-form-phone', address: '/werkvormen/over-de-streep/', width: 360, colorScheme: 'light' },
] as const;

for (const { name, address, width, colorScheme } of looks) {
  test(`${name} looks as it was drawn`, async ({ browser }) => {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-22T09:00:00'));
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`);
    await context.close();
  });
}
