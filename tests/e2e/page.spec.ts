import { expect, test } from '@playwright/test';
import { pageOfEveryKind } from './pages.ts';

for (const address of pageOfEveryKind) {
  test(`${address} loads nothing from elsewhere, breaks no policy and stores nothing`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(String(baseURL))) faults.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('the first Tab leads to a link that skips to the content', async ({ page }) => {
  await page.goto('/tips/growth-mindset/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await skip.press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
});

test('the home page shows the tip of the day and another one when asked', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00'));
  await page.goto('/');
  const shown = page.locator('[data-tip]:not([hidden]) h3');
  const first = await shown.textContent();
  await page.getByRole('button', { name: 'Andere tip' }).click();
  await expect(shown).toHaveCount(1);
  expect(await shown.textContent()).not.toBe(first);
});

test('two days in a row have another tip of the day', async ({ page }) => {
  const titles: (string | null)[] = [];
  for (const day of ['2026-11-22', '2026-11-23']) {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
    await page.goto('/');
    titles.push(await page.locator('[data-tip]:not([hidden]) h3').textContent());
  }
  expect(titles[0]).not.toBe(titles[1]);
});

test('the table of contents is open beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/theorie/niveaugroepen/');
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
  await contents.getByRole('link', { name: 'Bronnen' }).click();
  await expect(page).toHaveURL(/#bronnen$/);
  await expect(contents.locator('summary')).toBeHidden();
});

test('the table of contents is folded on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/theorie/niveaugroepen/');
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
  const link = contents.getByRole('link', { name: 'Bronnen' });
  await expect(link).toBeHidden();
  await contents.getByText('Op deze pagina').filter({ visible: true }).click();
  await expect(link).toBeVisible();
});

test('what a work form hands out is printed without anything around it', async ({ page }) => {
  await page.goto('/werkvormen/over-de-streep/uitdelen/');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['De uitspraken', 'De rolkaarten', 'Deelnemersblad Over de streep']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  for (const around of ['header', 'h1', 'nav', 'footer']) {
    await expect(page.locator(around).filter({ visible: true })).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of pageOfEveryKind.filter((page) => !page.startsWith('/zoeken'))) {
    test(`${address} can be read`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    });
  }

  test('the home page shows one whole tip to start with', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-tip]:visible')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Andere tip' })).toBeHidden();
  });
});
