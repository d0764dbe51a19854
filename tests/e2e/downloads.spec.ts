import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What files of a format begin with. */
const signatures = { pdf: '%PDF-', docx: 'PK', pptx: 'PK', zip: 'PK', imscc: 'PK' };

test.describe('downloads', () => {
  for (const [format, signature] of Object.entries(signatures)) {
    test(`gives a file of the format ${format} under its own name`, async ({ page }) => {
      await page.goto('downloads/');
      const link = page.locator(`a[download][href$=".${format}"]`).first();
      const name = ((await link.getAttribute('href')) ?? '').split('/').at(-1);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), 'latin1').slice(0, signature.length)).toBe(signature);
    });
  }

  test('stand on the page of a masterclass', async ({ page }) => {
    await page.goto('masterclasses/hoge-verwachtingen/');
    await expect(page.getByRole('link', { name: /^Dia’s \(PowerPoint, \d+ dia’s, \d+ kB\)$/ })).toBeVisible();
  });
});
