import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { dialog, fakeSearch, watchErrors } from './search.ts';

const field = (page: Page): Locator => dialog(page).getByRole('combobox');
const options = (page: Page): Locator => dialog(page).getByRole('option');
const status = (page: Page): Locator => dialog(page).getByRole('status');
const header = (page: Page): Locator => page.locator('kans-search-form input');

async function searchInDialog(page: Page, text: string): Promise<void> {
  await page.goto('tips/');
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await expect(status(page)).toContainText(`‘${text}’`);
}

/** Which option the field says is active. */
async function expectActive(page: Page, option: Locator): Promise<void> {
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
}

async function expectNoneActive(page: Page): Promise<void> {
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(dialog(page).locator('[aria-selected=true]')).toHaveCount(0);
}

test.describe('combobox', () => {
  test('controls a listbox that is there only with options', async ({ page }) => {
    await page.goto('tips/');
    await page.keyboard.press('/');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('schooladvies');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const id = (await field(page).getAttribute('aria-controls')) ?? '';
    await expect(dialog(page).locator(`[id="${id}"]`)).toHaveRole('listbox');
    await field(page).fill('');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(dialog(page).locator('[role=listbox]')).toHaveAttribute('hidden');
  });

  test('has no active option before an arrow key', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await expectNoneActive(page);
  });

  test('makes the options active one by one, while the focus stays in the field', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('ArrowDown');
    await expectActive(page, options(page).first());
    await page.keyboard.press('ArrowDown');
    await expectActive(page, options(page).nth(1));
    await page.keyboard.press('ArrowUp');
    await expectActive(page, options(page).first());
    await page.keyboard.press('ArrowUp');
    await expectNoneActive(page);
  });

  test('goes from the field up to the last option, and from there down to the field', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('ArrowUp');
    await expectActive(page, options(page).last());
    await page.keyboard.press('ArrowDown');
    await expectNoneActive(page);
  });

  test('scrolls the active option into view', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toBeInViewport({ ratio: 1 });
    await expect(field(page)).toBeInViewport({ ratio: 1 });
  });

  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    test(`leaves ${key} to the text`, async ({ page }) => {
      await searchInDialog(page, 'schooladvies');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(key);
      await expectNoneActive(page);
      const places: Record<string, number> = { Home: 0, End: 12, ArrowLeft: 10, ArrowRight: 12 };
      expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(places[key]);
    });
  }

  test('has no active option any more after another letter', async ({ page }) => {
    await searchInDialog(page, 'advies');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('procedure');
    await expect(status(page)).toContainText('‘adviesprocedure’');
    await expectNoneActive(page);
  });

  test('has no active option any more when it is opened again', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    // In the field that has the focus again, a slash would be a letter.
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await expect(options(page).first()).toBeVisible();
    await expectNoneActive(page);
  });

  test('opens the active option with Enter', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('ArrowDown');
    const address = (await options(page).first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('opens the active option in a new tab with Control and Enter, and stays', async ({ page, context }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('ArrowDown');
    const address = (await options(page).first().getAttribute('href')) ?? '';
    const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await expect(tab).toHaveURL(new RegExp(`${address}$`));
    await expect(dialog(page)).toBeVisible();
  });

  test('shows all results with Enter when no option is active', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=schooladvies$/);
  });

  test('has options that are links, for mouse and touch', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    const address = (await options(page).first().getAttribute('href')) ?? '';
    await options(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('names an option by kind, theme and title', async ({ page }) => {
    await searchInDialog(page, 'growth mindset');
    await expect(options(page).filter({ hasText: 'Tip · Hoge verwachtingen' }).first()).toHaveAccessibleName(
      'Tip · Hoge verwachtingen Growth mindset',
    );
  });

  test('names a section by its title and its page', async ({ page }) => {
    await searchInDialog(page, 'schooladvies');
    const result = page.locator('kans-search-dialog .result', { has: page.locator('[data-sections]') }).first();
    const title = await result.locator('[data-title]').first().textContent();
    const section = result.locator('[data-sections] a').first();
    await expect(section).toHaveAttribute('href', /#/);
    await expect(section).toHaveAccessibleName(new RegExp(` in ${title ?? ''}$`));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`passes axe with an active option in ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ bypassCSP: true, colorScheme });
      const page = await context.newPage();
      await searchInDialog(page, 'schooladvies');
      await page.keyboard.press('ArrowDown');
      const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).include('dialog').withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join()}`)).toEqual(
        [],
      );
      await context.close();
    });
  }
});

test.describe('help in the dialog', () => {
  async function openWithFake(page: Page, outcome: Parameters<typeof fakeSearch>[2]): Promise<void> {
    await page.goto('tips/');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    await fakeSearch(page, 'kans-search-dialog', outcome);
  }

  test('keeps to the words as typed when they are asked for', async ({ page }) => {
    await openWithFake(page, { titles: ['Growth mindset'], corrected: 'growth mindset' });
    await page.keyboard.type('groth mindset');
    const link = dialog(page).getByRole('link', { name: 'Zoek toch naar ‘groth mindset’' });
    await expect(link).toHaveAttribute('href', /\?q=groth\+mindset&letterlijk=1$/);
    await link.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=groth\+mindset&letterlijk=1$/);
  });

  test('searches for a near word in the dialog itself', async ({ page }) => {
    await openWithFake(page, { suggestions: ['schooladvies'] });
    await page.keyboard.type('xqxq');
    await dialog(page).getByRole('link', { name: 'schooladvies' }).click();
    await expect(field(page)).toHaveValue('schooladvies');
    await expect(field(page)).toBeFocused();
  });
});

test.describe('field of the header', () => {
  test('opens the dialog at the first letter and loses none', async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto('tips/');
    await header(page).pressSequentially('schooladvies', { delay: 15 });
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('schooladvies');
    await expect(status(page)).toContainText('resultaten voor ‘schooladvies’');
    expect(errors).toEqual([]);
  });

  test('loses no letter when the dialog is slow to come', async ({ page }) => {
    await page.route('**/zoeken/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('tips/');
    await header(page).pressSequentially('schooladvies', { delay: 60 });
    await expect(field(page)).toHaveValue('schooladvies');
  });

  test('is empty and has the focus after the dialog closes', async ({ page }) => {
    await page.goto('tips/');
    await header(page).pressSequentially('advies');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(header(page)).toBeFocused();
    await expect(header(page)).toHaveValue('');
  });

  test('leads to the results when the dialog does not come', async ({ page }) => {
    let isBlocked = true;
    await page.route('**/zoeken/', (route) => (isBlocked ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto('tips/');
    await header(page).pressSequentially('advies');
    await expect(header(page)).toHaveValue('advies');
    isBlocked = false;
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=advies$/);
  });

  test('loads nothing of the search before a visitor comes to it, and the index when one does', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/\/pagefind\/|\/zoeken\/|search-dialog/.test(request.url())) loaded.push(request.url());
    });
    await page.goto('tips/', { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    const index = page.waitForRequest('**/pagefind/pagefind.js');
    await header(page).focus();
    await index;
    await expect(dialog(page)).toBeHidden();
  });

  test('says that a dialog comes', async ({ page }) => {
    await page.goto('tips/');
    await expect(header(page)).toHaveAttribute('aria-haspopup', 'dialog');
  });
});

test('a touch screen is told of no keys', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('tips/');
  await page.locator('kans-search-form').getByRole('button').tap();
  await expect(field(page)).toBeVisible();
  await expect(dialog(page).getByText('Met de pijltjes')).toBeHidden();
  await expect(dialog(page).getByRole('link', { name: 'Sneltoetsen' })).toBeHidden();
  await context.close();
});
