import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageOfEveryKind } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of pageOfEveryKind) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(address);
      if (address.startsWith('/zoeken')) await page.locator('#zoekresultaten[data-status="klaar"]').waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
      await context.close();
    });
  }
}

for (const address of pageOfEveryKind) {
  test(`nothing sticks out at 320 px on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
