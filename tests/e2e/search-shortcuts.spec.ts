import { expect, test, type Page } from '@playwright/test';
import { dialog, openResults } from './search.ts';

test.describe('switches of the shortcuts', () => {
  const stored = (page: Page) => page.evaluate(() => localStorage.length);

  test('switch one off and leave the other on', async ({ page }) => {
    await openResults(page, '');
    await page.getByRole('checkbox', { name: 'De toets /' }).uncheck();
    await page.goto('tips/');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
  });

  test('store nothing while all are on, and nothing again after that', async ({ page }) => {
    await openResults(page, '');
    expect(await stored(page)).toBe(0);
    const box = page.getByRole('checkbox', { name: 'Ctrl+K' });
    await box.uncheck();
    expect(await stored(page)).toBe(1);
    await page.reload();
    await expect(box).not.toBeChecked();
    await box.check();
    expect(await stored(page)).toBe(0);
  });

  test('work when the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openResults(page, '');
    await page.getByRole('checkbox', { name: 'De toets /' }).uncheck();
    await expect(page.locator('kans-search-shortcuts').getByRole('status')).toContainText('niet bewaren');
  });
});
