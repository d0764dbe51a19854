/**
 * Takes pictures of every kind of page of the built site, at four widths, in light and dark, and as printed on A4:
 * `npm run shots`, or `npm run shots -- tips` for addresses with that word. They go to `shots/`, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserOptions } from './e2e/browser.ts';
import { pageOfEveryKind } from './e2e/pages.ts';
import { Host } from './fixtures/host.ts';

const widths = [360, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;

const folder = 'shots';
const wanted = process.argv[2] ?? '';
const addresses = pageOfEveryKind.filter((address) => address.includes(wanted));

const nameOf = (address: string): string => address.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';

async function shoot(browser: Browser, origin: string, address: string): Promise<void> {
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, locale: 'nl-NL' });
      await page.goto(origin + address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${nameOf(address)}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.pdf({ path: join(folder, `${nameOf(address)}-print.pdf`), format: 'A4', preferCSSPageSize: true });
  await page.close();
}

const host = new Host('dist', '/');
const origin = await host.start();
const browser = await chromium.launch(await browserOptions());
mkdirSync(folder, { recursive: true });
for (const address of addresses) {
  await shoot(browser, origin, address);
  console.log(address);
}
await browser.close();
host.stop();
console.log(`${addresses.length} pages in ${folder}/`);
