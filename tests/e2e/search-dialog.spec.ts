import { expect, test } from '@playwright/test';
import { dialog, links, openResults, watchErrors } from './search.ts';

test.describe('search dialog', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${keys} and has the cursor in its field`, async ({ page }) => {
      await page.goto('tips/');
      await page.keyboard.press(keys);
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('combobox')).toBeFocused();
    });
  }

  test('shows results while typing and tells how many there are', async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto('tips/');
    await page.keyboard.press('/');
    await page.keyboard.type('schooladvies');
    await expect(dialog(page).getByRole('status')).toContainText('resultaten voor ‘schooladvies’');
    await expect(dialog(page).locator('a[data-resultaat]')).toHaveCount(6);
    expect(errors).toEqual([]);
  });

  test('leads to all results', async ({ page }) => {
    await page.goto('tips/');
    await page.keyboard.press('/');
    await page.keyboard.type('schooladvies');
    await dialog(page).getByRole('link', { name: 'Alle resultaten' }).click();
    await expect(page).toHaveURL(/\/zoeken\/\?q=schooladvies$/);
    await expect(links(page).first()).toBeVisible();
  });

  test('closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('tips/');
    const link = page.getByRole('navigation').getByRole('link', { name: 'Werkvormen' }).first();
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('advies');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('does not open while someone types in a field', async ({ page }) => {
    await openResults(page, '');
    const field = page.locator('#zoekwoorden');
    await field.focus();
    await page.keyboard.type('po/vo');
    await page.keyboard.press('Control+k');
    await expect(field).toHaveValue('po/vo');
    await expect(dialog(page)).toBeHidden();
  });

  test('opens from the button of the header when no word was typed', async ({ page }) => {
    await page.goto('tips/');
    await page.locator('kans-search-form').getByRole('button').click();
    await expect(dialog(page)).toBeVisible();
  });

  test('says so and shows another way when the index is missing', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('tips/');
    await page.keyboard.press('/');
    await page.keyboard.type('advies');
    await expect(dialog(page).getByRole('status')).toContainText('lukt nu niet');
    await expect(dialog(page).getByRole('link', { name: /begrippen/ })).toBeVisible();
  });
});
