import { expect, test, type Page } from '@playwright/test';

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const button = (page: Page) => page.getByRole('button', { name: 'Donkere weergave' });
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('the page follows the system and stores nothing until a visitor chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper(page);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await stored(page)).toBe(0);
});

test('a choice holds on the next page, and is forgotten when it is that of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper(page);
  await button(page).click();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.goto('/tips/growth-mindset/');
  expect(await paper(page)).toBe(dark);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await button(page).click();
  expect(await paper(page)).toBe(light);
  expect(await stored(page)).toBe(0);
});

test('a chosen scheme is there before the body is', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kans-weergave', 'dark');
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      document.documentElement.dataset['schemeAtBody'] = document.documentElement.dataset['scheme'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-scheme-at-body', 'dark');
});

test('an unknown choice in storage is passed over', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kans-weergave', 'paars');
  });
  await page.goto('/');
  expect(await page.locator('html').getAttribute('data-scheme')).toBeNull();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('there is no button, and the page is dark when the system is', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Donkere weergave' })).toBeHidden();
    await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute('content', 'light dark');
  });
});
