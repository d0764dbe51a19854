import { expect, test, type Locator, type Page } from '@playwright/test';
import { fakeSearch, links, openResults, pageStatus, results, watchErrors } from './search.ts';

const field = (page: Page): Locator => page.locator('#zoekwoorden');
const island = (page: Page): Locator => page.locator('kans-search-page');
const type = (page: Page, text: string): Promise<void> => field(page).pressSequentially(text, { delay: 30 });

test.describe('results while typing', () => {
  test('come without Enter, and the address follows', async ({ page }) => {
    await openResults(page, '');
    await type(page, 'schooladvies');
    await expect(pageStatus(page)).toContainText('resultaten voor ‘schooladvies’');
    await expect(page).toHaveURL(/\?q=schooladvies$/);
    await expect(links(page)).not.toHaveCount(0);
  });

  test('leave the text as it is typed', async ({ page }) => {
    await openResults(page, '');
    await type(page, 'hoge ');
    await expect(pageStatus(page)).toContainText('‘hoge’');
    await expect(field(page)).toHaveValue('hoge ');
  });

  test('are no steps to go back through', async ({ page }) => {
    await openResults(page, '');
    const steps = await page.evaluate(() => history.length);
    await field(page).pressSequentially('advies', { delay: 200 });
    await expect(pageStatus(page)).toContainText('‘advies’');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('keep the search before them as a step to go back to', async ({ page }) => {
    await openResults(page, '?q=schooladvies');
    await field(page).fill('');
    await field(page).pressSequentially('podcast', { delay: 150 });
    await expect(pageStatus(page)).toContainText('‘podcast’');
    await page.goBack();
    await expect(field(page)).toHaveValue('schooladvies');
    await expect(pageStatus(page)).toContainText('‘schooladvies’');
  });

  test('come back after a visit to a result', async ({ page }) => {
    await openResults(page, '');
    await type(page, 'schooladvies');
    await expect(page).toHaveURL(/\?q=schooladvies$/);
    await links(page).first().click();
    await expect(page).not.toHaveURL(/zoeken/);
    await page.goBack();
    await expect(field(page)).toHaveValue('schooladvies');
    await expect(pageStatus(page)).toContainText('‘schooladvies’');
  });
});

test('as many results as were shown are shown after a visit to one', async ({ page }) => {
  await openResults(page, '?sector=po');
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await expect(links(page)).not.toHaveCount(30);
  const count = await links(page).count();
  await links(page).nth(30).click();
  await expect(page).not.toHaveURL(/zoeken/);
  await page.goBack();
  await expect(links(page)).toHaveCount(count);
});

test.describe('a result', () => {
  test('names its kind and its theme', async ({ page }) => {
    await openResults(page, '?q=growth+mindset');
    const tip = results(page).locator('.result', {
      has: page.getByRole('link', { name: 'Growth mindset', exact: true }),
    });
    await expect(tip.first()).toContainText('Tip · Hoge verwachtingen');
  });

  test('of a masterclass does not repeat its title as theme', async ({ page }) => {
    await openResults(page, '?q=hoge+verwachtingen&soort=Masterclass');
    const result = results(page).locator('.result', {
      has: page.getByRole('heading', { name: 'Hoge verwachtingen', exact: true }),
    });
    await expect(result.locator('[data-kind]')).toHaveText('Masterclass');
  });

  test('marks the words of a section on its page', async ({ page }) => {
    const errors = watchErrors(page);
    await openResults(page, '?q=schooladvies');
    const link = results(page).locator('ul a').first();
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).not.toContain(':~:');
    await link.click();
    await expect(page.locator(`[id="${address.split('#')[1] ?? ''}"]`)).toBeVisible();
    expect(errors).toEqual([]);
    // A page can't read which words its browser marks, so the link itself is read, on a click that leads nowhere.
    await page.goBack();
    await link.evaluate((element) => {
      element.addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    await link.click();
    await expect(link).toHaveAttribute('href', /#[^#]+:~:text=.*schooladvie/);
  });

  test('goes to the plain anchor in a browser that can mark nothing', async ({ page }) => {
    await page.addInitScript(() => {
      delete (Document.prototype as { fragmentDirective?: unknown }).fragmentDirective;
      delete (document as { fragmentDirective?: unknown }).fragmentDirective;
    });
    await openResults(page, '?q=schooladvies');
    const link = results(page).locator('ul a').first();
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
});

test.describe('filters', () => {
  for (const kind of ['Tip', 'Masterclass', 'Theorie', 'Werkvorm']) {
    test(`finds pages of the kind ${kind} when nothing else is asked`, async ({ page }) => {
      await openResults(page, `?soort=${kind}`);
      await expect(page.locator('#zoekresultaten [data-kind]').first()).toContainText(kind);
    });
  }

  test('that would leave nothing show, but can not be chosen', async ({ page }) => {
    await openResults(page, '?q=meritocratie');
    const box = page.getByRole('checkbox', { name: /\(0\)/ }).first();
    await expect(box).toBeVisible();
    await expect(box).toBeDisabled();
  });

  test('can be unchecked also when they leave nothing', async ({ page }) => {
    await openResults(page, '?q=qqxxzzqq&soort=Tip');
    const box = page.getByRole('checkbox', { name: /^Tip/ });
    await box.uncheck();
    await expect(page).toHaveURL(/\?q=qqxxzzqq$/);
    await expect(pageStatus(page)).toHaveText('Geen resultaten voor ‘qqxxzzqq’');
  });

  test('are away when there is nothing to filter', async ({ page }) => {
    await openResults(page, '?q=qqxxzzqq');
    await expect(page.locator('summary', { hasText: 'Filters' })).toBeHidden();
  });

  test('that leave nothing can be cleared beside the message', async ({ page }) => {
    await openResults(page, '?q=qqxxzzqq&soort=Tip');
    await expect(pageStatus(page)).toHaveText('Geen resultaten voor ‘qqxxzzqq’ met deze filters');
    await page.locator('[data-help]').getByRole('button', { name: 'Wis alle filters' }).click();
    await expect(page).toHaveURL(/\?q=qqxxzzqq$/);
    await expect(page.getByRole('heading', { name: 'Resultaten' })).toBeFocused();
  });

  test('are not mentioned when none is chosen', async ({ page }) => {
    await openResults(page, '?q=qqxxzzqq');
    await expect(page.getByRole('button', { name: 'Wis alle filters' })).toHaveCount(0);
  });
});

test.describe('honesty', () => {
  test('shows for what was searched, and offers the words as typed', async ({ page }) => {
    await openResults(page, '');
    await fakeSearch(page, 'kans-search-page', { titles: ['Growth mindset'], corrected: 'growth mindset' });
    await type(page, 'groth mindset');
    await expect(pageStatus(page)).toHaveText('1 resultaat voor ‘growth mindset’');
    await page.getByRole('link', { name: 'Zoek toch naar ‘groth mindset’' }).click();
    await expect(page).toHaveURL(/\?q=groth\+mindset&letterlijk=1$/);
  });

  test('forgets that words are meant as typed when they change', async ({ page }) => {
    await openResults(page, '?q=groth&letterlijk=1');
    await field(page).fill('growth');
    await expect(page).toHaveURL(/\?q=growth$/);
  });

  test('keeps to the words as typed when a filter is chosen', async ({ page }) => {
    await openResults(page, '?q=advies&letterlijk=1');
    await page.getByRole('checkbox', { name: /^Tip/ }).check();
    await expect(page).toHaveURL(/\?q=advies&soort=Tip&letterlijk=1$/);
  });

  test('labels results with a part of the words', async ({ page }) => {
    await openResults(page, '');
    await fakeSearch(page, 'kans-search-page', { titles: ['A', 'B'], partial: true });
    await type(page, 'groen advies');
    await expect(pageStatus(page)).toHaveText(
      '2 resultaten voor ‘groen advies’. Geen pagina heeft al je woorden. Deze hebben er een deel van.',
    );
  });

  test('gives near words, the glossary and the overviews when nothing was found', async ({ page }) => {
    await openResults(page, '');
    await fakeSearch(page, 'kans-search-page', { suggestions: ['advies', 'adviseren'] });
    await type(page, 'xqxq');
    const help = page.locator('[data-outcome] [data-help]');
    await expect(help.getByRole('link')).toHaveText(
      ['advies', 'adviseren', /begrippen/, /Alle pagina/, 'Alle tips', 'Alle masterclasses', 'Alle werkvormen'].map(
        (text) => (typeof text === 'string' ? new RegExp(text) : text),
      ),
    );
    await help.getByRole('link', { name: 'adviseren' }).click();
    await expect(page).toHaveURL(/\?q=adviseren$/);
  });
});

test.describe('without a word', () => {
  test('examples lead to results', async ({ page }) => {
    await openResults(page, '');
    const examples = page.locator('[data-start] .search-words a');
    await expect(examples).toHaveCount(6);
    for (let index = 0; index < 6; index += 1) {
      await openResults(page, '');
      await examples.nth(index).click();
      await expect(links(page)).not.toHaveCount(0);
    }
  });

  test('examples go away with the first letter and come back without any', async ({ page }) => {
    await openResults(page, '');
    const start = page.locator('[data-start]');
    await type(page, 'advies');
    await expect(start).toBeHidden();
    await field(page).fill('');
    await expect(start).toBeVisible();
    await expect(pageStatus(page)).toHaveText('');
  });
});

test('the two searches of the page have names', async ({ page }) => {
  await openResults(page, '');
  const names = await page
    .locator('search')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).map((element) => element.ariaLabel));
  expect(names).toEqual(['Zoek op deze site', 'Zoeken en filteren']);
});

test('the switches of the shortcuts are away on a touch screen', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openResults(page, '');
  await expect(page.getByRole('group', { name: 'Sneltoetsen' })).toBeHidden();
  await context.close();
});

for (const [name, text] of [
  ['a very long text', 'a'.repeat(3000)],
  ['signs alone', '!?… --- """'],
  ['a broken code', '%E0%A4%A'],
  ['half a character', '\ud800'],
  ['names of object parts', '__proto__ constructor'],
] as const) {
  test(`gives an answer to ${name}`, async ({ page }) => {
    const errors = watchErrors(page);
    await openResults(page, '');
    await field(page).fill(text);
    await page.keyboard.press('Enter');
    await expect(pageStatus(page)).not.toHaveText('');
    await expect(results(page)).toHaveAttribute('data-status', 'klaar');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
}

test('no search is stored', async ({ page }) => {
  await openResults(page, '');
  await type(page, 'schooladvies');
  await page.keyboard.press('Enter');
  await expect(pageStatus(page)).toContainText('‘schooladvies’');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await expect(island(page).locator('form')).not.toHaveAttribute('autocomplete', 'on');
});
