import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

/** What a file of a format holds, when it opens. */
const entries = {
  docx: 'word/document.xml',
  pptx: 'ppt/presentation.xml',
  zip: '0-lees-mij.html',
  imscc: 'imsmanifest.xml',
};

test.describe('downloads', () => {
  for (const [format, entry] of Object.entries(entries)) {
    test(`gives a file of the format ${format} under its own name, and it opens`, async ({ page }) => {
      await page.goto('downloads/');
      const link = page.locator(`a[download][href$=".${format}"]`).first();
      const name = ((await link.getAttribute('href')) ?? '').split('/').at(-1);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(name);
      const files = unzipSync(readFileSync(await download.path()));
      expect(files[entry]?.length).toBeGreaterThan(500);
    });
  }

  test('gives a PDF that a browser shows', async ({ page, request }) => {
    await page.goto('downloads/');
    const link = page.locator('a[href$=".pdf"]').first();
    await expect(link).not.toHaveAttribute('download');
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toContain('pdf');
    expect((await response.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('stand on the page of a masterclass, all in one first', async ({ page }) => {
    await page.goto('masterclasses/hoge-verwachtingen/');
    const links = page.locator('.files a');
    await expect(links.first()).toHaveText(/^Alles \(ZIP, \d+ bestanden, \d+ kB\)$/);
    await expect(page.getByRole('link', { name: /^Dia’s \(PowerPoint, \d+ dia’s\)$/ })).toBeVisible();
  });

  test('are offered by a tip as its poster', async ({ page }) => {
    await page.goto('tips/growth-mindset/');
    await expect(page.getByRole('link', { name: /^Poster \(PDF, 1 pagina\)$/ })).toHaveClass('button');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of downloads is accessible and fits on the narrowest screen (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 740 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto('downloads/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const small = await page
      .locator('main :is(.tasks, .file-table, .file-list, .poster-sets, .poster-shelf) a')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 43.5).length);
    expect(small).toBe(0);
    await context.close();
  });
}

test('a table of files is a table on a phone too', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 740 } });
  const page = await context.newPage();
  await page.goto('downloads/');
  const table = page.getByRole('table', { name: 'Werkvormen' });
  await expect(table.getByRole('columnheader')).not.toHaveCount(0);
  const row = table.getByRole('row', { name: /Over de streep/ });
  await expect(row.getByRole('rowheader')).toHaveText('Over de streep');
  await expect(row.getByRole('cell').first().getByRole('link').first()).toHaveAccessibleName(
    /^Over de streep, Blad voor deelnemers, PDF/,
  );
  await context.close();
});
