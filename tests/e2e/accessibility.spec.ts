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

/** The most that a reader may set, by success criterion 1.4.12 of WCAG. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

for (const address of pageOfEveryKind) {
  test(`nothing sticks out at 320 px on ${address}, also with wider text`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(address);
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.addStyleTag({ content: textSpacing });
    expect(await width()).toBeLessThanOrEqual(320);
    await context.close();
  });
}
