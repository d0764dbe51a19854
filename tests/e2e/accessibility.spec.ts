import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type BrowserContextOptions } from '@playwright/test';
import { pageOfEveryKind } from './pages.ts';

/** The rules of WCAG 2.2 up to AAA, so contrast of 7:1, and good practice beside them. */
const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa', 'best-practice'];

const circumstances: Record<string, BrowserContextOptions> = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'at 320 px': { viewport: { width: 320, height: 640 } },
};

async function findViolations(browser: Browser, options: BrowserContextOptions, address: string): Promise<string[]> {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  if (address.startsWith('/zoeken')) await page.locator('#zoekresultaten[data-status="klaar"]').waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  await context.close();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const [circumstance, options] of Object.entries(circumstances)) {
  for (const address of pageOfEveryKind) {
    test(`axe finds nothing on ${address} ${circumstance}`, async ({ browser }) => {
      expect(await findViolations(browser, options, address)).toEqual([]);
    });
  }
}

/** The most that a reader may set, by success criterion 1.4.12 of WCAG. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

// 320 by 256 CSS pixels is a window of 1280 by 1024 at 400 % zoom.
for (const address of pageOfEveryKind) {
  test(`nothing sticks out at 400 % zoom on ${address}, also with wider text`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 256 } });
    const page = await context.newPage();
    await page.goto(address);
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.addStyleTag({ content: textSpacing });
    expect(await width()).toBeLessThanOrEqual(320);
    await context.close();
  });
}
