import { expect, test } from '@playwright/test';
import { links, openResults, pageStatus, results, watchErrors } from './search.ts';

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
      // The status, or the link that searches for it all the same when it was corrected.
      await expect(page.locator('kans-search-page section')).toContainText(query);
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
