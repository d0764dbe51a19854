import { expect, test, type Page } from '@playwright/test';

// Addresses are relative, so that the tests also run on a site below a base path.
const results = (page: Page) => page.locator('#zoekresultaten');
const links = (page: Page) => results(page).locator('a[data-resultaat]');
const pageStatus = (page: Page) => page.locator('kans-search-page').getByRole('status');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' });

async function openResults(page: Page, search: string): Promise<void> {
  await page.goto(`zoeken/${search}`);
  await expect(results(page)).toHaveAttribute('data-status', 'klaar');
}

/**
 * Collects what the content security policy stops, and every error of a script. A transition between pages that the
 * browser leaves out, because it is busy, is no error.
 */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!/view ?transition|transition was/i.test(message)) errors.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

test.describe('search dialog', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${keys} and has the cursor in its field`, async ({ page }) => {
      await page.goto('tips/');
      await page.keyboard.press(keys);
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByRole('textbox')).toBeFocused();
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

  test('lets the arrow keys walk through the results and back', async ({ page }) => {
    await page.goto('tips/');
    await page.keyboard.press('/');
    await page.keyboard.type('schooladvies');
    await expect(dialog(page).getByRole('status')).toContainText('‘schooladvies’');
    const found = dialog(page).locator('a[data-resultaat]');
    await page.keyboard.press('ArrowDown');
    await expect(found.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(found.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(dialog(page).getByRole('textbox')).toBeFocused();
  });

  test('keeps the focus on a result when later letters change the list', async ({ page }) => {
    await page.goto('tips/');
    await page.keyboard.press('/');
    await page.keyboard.type('advies');
    await expect(dialog(page).getByRole('status')).toContainText('‘advies’');
    await page.keyboard.type('procedure');
    await page.keyboard.press('ArrowDown');
    await expect(dialog(page).getByRole('status')).toContainText('‘adviesprocedure’');
    await expect(dialog(page).locator('a[data-resultaat]').first()).toBeFocused();
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

test.describe('results page', () => {
  test('shows the results of the address, with words marked and sections with their anchor', async ({ page }) => {
    const errors = watchErrors(page);
    await openResults(page, '?q=schooladvies');
    await expect(pageStatus(page)).toContainText(/^\d+ resultaten voor ‘schooladvies’$/);
    await expect(results(page).locator('mark').first()).toHaveText(/schooladvie/i);
    const section = results(page).locator('ul a').first();
    const address = (await section.getAttribute('href')) ?? '';
    expect(address).toContain('#');
    await section.click();
    await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('shows results for filters alone', async ({ page }) => {
    await openResults(page, '?soort=Podcast');
    await expect(links(page)).not.toHaveCount(0);
    await expect(pageStatus(page)).toContainText('bij je keuze');
    await expect(page.getByRole('checkbox', { name: /^Podcast/ })).toBeChecked();
  });

  test('narrows by a filter, keeps it in the address, and goes back', async ({ page }) => {
    await openResults(page, '?q=schooladvies');
    const all = await links(page).count();
    await page.getByRole('checkbox', { name: /^Tip/ }).check();
    await expect(page).toHaveURL(/\?q=schooladvies&soort=Tip$/);
    await expect(links(page)).not.toHaveCount(all);
    const count = await links(page).count();
    await expect(page.locator('label', { hasText: 'Tip' })).toContainText(`(${count})`);
    await page.goBack();
    await expect(links(page)).toHaveCount(all);
    await expect(page.getByRole('checkbox', { name: /^Tip/ })).not.toBeChecked();
    await page.goForward();
    await expect(links(page)).toHaveCount(count);
  });

  test('searches anew from its form and goes back to the first words', async ({ page }) => {
    await openResults(page, '?q=schooladvies');
    await page.locator('#zoekwoorden').fill('podcast');
    await page.keyboard.press('Enter');
    await expect(pageStatus(page)).toContainText('podcast');
    await page.goBack();
    await expect(page.locator('#zoekwoorden')).toHaveValue('schooladvies');
    await expect(pageStatus(page)).toContainText('schooladvies');
  });

  test('shows everything in steps and puts the focus on the first new result', async ({ page }) => {
    await openResults(page, '?sector=po');
    await expect(links(page)).toHaveCount(30);
    await page.getByRole('button', { name: 'Toon meer' }).click();
    await expect(links(page).nth(30)).toBeFocused();
  });

  test('announces that nothing was found and shows another way', async ({ page }) => {
    await openResults(page, '?q=qqxxzzqq');
    await expect(pageStatus(page)).toHaveText('Geen resultaten voor ‘qqxxzzqq’');
    await expect(links(page)).toHaveCount(0);
    await expect(page.locator('kans-search-page').getByRole('link', { name: /begrippen/ })).toBeVisible();
  });

  for (const [name, blocked] of [
    ['missing', '**/pagefind/pagefind.js'],
    ['broken', '**/pagefind/index/**'],
  ] as const) {
    test(`says so when the index is ${name}`, async ({ page }) => {
      await page.route(blocked, (route) => route.fulfill({ status: 404 }));
      await page.goto('zoeken/?q=schooladvies');
      await expect(pageStatus(page)).toContainText('lukt nu niet');
      await expect(results(page)).not.toHaveAttribute('data-status', 'klaar');
    });
  }

  for (const query of [
    '<img src=x onerror="window.hacked=1">',
    '"><script>window.hacked=1</script>',
    "javascript:window.hacked=1//'",
    '{count} {query} \\u0000 %00 ..%2f',
  ]) {
    test(`shows ${query} as text`, async ({ page }) => {
      const errors = watchErrors(page);
      await openResults(page, `?q=${encodeURIComponent(query)}&soort=${encodeURIComponent(query)}`);
      await expect(page.locator('#zoekwoorden')).toHaveValue(query);
      await expect(pageStatus(page)).toContainText(query);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(errors).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form of the header goes to the glossary', async ({ page }) => {
    await page.goto('tips/');
    await page.getByRole('searchbox', { name: 'Zoek op deze site' }).fill('advies');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/begrippen\/\?q=advies$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen van A tot Z');
  });

  test('the results page leads to the glossary', async ({ page }) => {
    await page.goto('zoeken/?q=advies');
    // Chromium reads a noscript element but does not show it when a test, and not the visitor, switched scripts off.
    const help = page.locator('main noscript');
    expect(await help.textContent()).toContain('Zoeken werkt alleen met JavaScript.');
    await expect(help.locator('a')).toHaveAttribute('href', /\/begrippen\/$/);
    await expect(page.locator('#zoekwoorden')).toBeHidden();
  });
});
