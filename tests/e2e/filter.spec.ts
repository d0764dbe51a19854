import { expect, test, type Page } from '@playwright/test';

const cards = (page: Page) => page.locator('kans-filter [data-cards] > li');
const shown = (page: Page) => cards(page).filter({ visible: true });
const status = (page: Page) => page.locator('kans-filter').getByRole('status');
const option = (page: Page, name: RegExp) => page.locator('kans-filter').getByRole('link', { name });

test('every tip shows at first', async ({ page }) => {
  await page.goto('tips/');
  await expect(shown(page)).toHaveCount(12);
  await expect(status(page)).toHaveText('12 van 12 tips');
});

test('choices in several facets hold together and stand in the address', async ({ page }) => {
  await page.goto('tips/');
  await option(page, /^Met je team/).click();
  await expect(page).toHaveURL(/\/tips\/\?met-wie=team$/);
  await option(page, /^Voortgezet onderwijs/).click();
  await expect(page).toHaveURL(/\/tips\/\?met-wie=team&sector=vo$/);
  await expect(option(page, /^Met je team/)).toHaveAttribute('aria-current', 'true');
  const count = await shown(page).count();
  expect(count).toBeGreaterThan(0);
  await expect(status(page)).toHaveText(`${count} van 12 tips`);
  for (const card of await shown(page).all()) {
    await expect(card).toHaveAttribute('data-met-wie', /team/);
    await expect(card).toHaveAttribute('data-sector', /vo/);
  }
});

test('the count of an option is what it gives', async ({ page }) => {
  await page.goto('tips/?met-wie=team');
  const link = option(page, /^Mbo/);
  const count = Number(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1]);
  await link.click();
  await expect(shown(page)).toHaveCount(count);
});

test('back and forward restore the choices', async ({ page }) => {
  await page.goto('tips/');
  await option(page, /^Alleen/).click();
  const alone = await shown(page).count();
  await option(page, /^Met leerlingen/).click();
  await page.goBack();
  await expect(shown(page)).toHaveCount(alone);
  await expect(option(page, /^Alleen/)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(shown(page)).toHaveCount(12);
  await page.goForward();
  await expect(shown(page)).toHaveCount(alone);
});

test('an address made without JavaScript gives the same with it', async ({ page }) => {
  await page.goto('tips/#met-wie-school');
  await expect(option(page, /^Met de hele school/)).toHaveAttribute('aria-current', 'true');
  await expect(shown(page)).not.toHaveCount(12);
});

test('values that do not exist show everything', async ({ page }) => {
  await page.goto('tips/?met-wie=%3Cimg%20src=x%20onerror=alert(1)%3E&sector=hbo');
  await expect(shown(page)).toHaveCount(12);
});

test('choices that exclude each other say so and lead back to everything', async ({ page }) => {
  await page.goto('tips/?met-wie=school&thema=koraal');
  await expect(shown(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Wis alle filters' }).click();
  await expect(shown(page)).toHaveCount(12);
});

test('the keyboard chooses and keeps the focus where it was', async ({ page }) => {
  await page.goto('tips/');
  await option(page, /^Primair onderwijs/).focus();
  await page.keyboard.press('Enter');
  await expect(option(page, /^Primair onderwijs/)).toBeFocused();
  await expect(option(page, /^Primair onderwijs/)).toHaveAttribute('aria-current', 'true');
});

test('work forms filter by time', async ({ page }) => {
  await page.goto('werkvormen/?minuten=kort');
  await expect(cards(page)).toHaveCount(12);
  await expect(shown(page)).not.toHaveCount(0);
  for (const card of await shown(page).all()) await expect(card).toHaveAttribute('data-minuten', 'kort');
});

test('the policy stops nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('tips/');
  await option(page, /^Met je team/).click();
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one choice filters, and everything comes back', async ({ page }) => {
    await page.goto('tips/');
    await option(page, /^Met je team/).click();
    await expect(page).toHaveURL(/\?met-wie=team#met-wie-team$/);
    await expect(shown(page)).not.toHaveCount(0);
    await expect(shown(page)).not.toHaveCount(12);
    for (const card of await shown(page).all()) await expect(card).toHaveAttribute('data-met-wie', /team/);
    await expect(page.getByText('12 van 12 tips')).toBeHidden();
    await page.locator('kans-filter').getByRole('link', { name: 'Alles' }).first().click();
    await expect(shown(page)).toHaveCount(12);
  });
});
