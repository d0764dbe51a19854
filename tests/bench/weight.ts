/**
 * Weighs the built site: what each page needs for its first paint, what a first visit to a tip costs, and whether pages
 * shift while they load. It only reports; `site/weight.test.ts` holds the limits.
 */
import { globSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { browserOptions } from '../e2e/browser.ts';
import { Host } from '../fixtures/host.ts';
import { filesOf, kilobytes } from '../fixtures/page-files.ts';
import { visit } from './measure.ts';

const shiftPages = [
  '',
  'tips/growth-mindset/',
  'tips/',
  'masterclasses/hoge-verwachtingen/',
  'werkvormen/over-de-streep/',
  'theorie/niveaugroepen/',
  'begrippen/',
];

const folder = process.env['SITE_DIST'] ?? 'dist';
const base = process.env['SITE_BASE'] ?? '/';
const host = new Host(folder, base);

const files = globSync('**/*.html', { cwd: folder }).sort();
if (files.length === 0) throw new Error(`There is no built site in ${folder}: run "npm run build" first`);
// The style guide shows everything at once, and only to who works on the site.
const addresses = files
  .filter((file) => !file.startsWith('stijl'))
  .map((file) => base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));

const bytes = (list: string[]): number => list.reduce((sum, address) => sum + host.body(address).length, 0);

/** What each page needs before a browser draws it. */
function weighFirstPaint(): void {
  const rows = addresses.map((address) => {
    const { stylesheets, blockingScripts } = filesOf(host.text(address));
    const html = bytes([address]);
    const css = bytes(stylesheets);
    const scripts = bytes(blockingScripts);
    return { address, html, css, scripts, total: html + css + scripts };
  });
  rows.sort((a, b) => b.total - a.total);
  console.log(`First paint in kB, Brotli 11`);
  console.table(
    rows.map(({ address, html, css, scripts, total }) => ({
      page: address,
      HTML: kilobytes(html),
      CSS: kilobytes(css),
      'blocking scripts': kilobytes(scripts),
      total: kilobytes(total),
    })),
  );
  const worst = rows[0];
  if (worst) console.log(`Worst first paint: ${worst.address}, ${kilobytes(worst.total)} kB\n`);
}

/** What a visitor with an empty cache downloads for a tip. */
async function weighTips(browser: Browser, origin: string): Promise<void> {
  const rows = [];
  for (const address of addresses.filter((page) => page.startsWith(`${base}tips/`) && page !== `${base}tips/`)) {
    const { requests } = await visit(browser, origin + address, { width: 360, slow: false });
    const { icons } = filesOf(host.text(address));
    const all = [...new Set([...requests, ...icons])];
    const of = (ending: string): number => bytes(all.filter((request) => request.endsWith(ending)));
    rows.push({
      address,
      html: of('/'),
      css: of('.css'),
      fonts: of('.woff2'),
      scripts: of('.js'),
      icon: bytes(icons),
      total: bytes(all),
    });
  }
  rows.sort((a, b) => b.total - a.total);
  console.log(`First visit to a tip in kB`);
  console.table(
    rows.map(({ address, html, css, fonts, scripts, icon, total }) => ({
      page: address,
      HTML: kilobytes(html),
      CSS: kilobytes(css),
      fonts: kilobytes(fonts),
      scripts: kilobytes(scripts),
      icon: kilobytes(icon),
      total: kilobytes(total),
    })),
  );
  const worst = rows[0];
  if (worst) console.log(`Worst first visit: ${worst.address}, ${kilobytes(worst.total)} kB\n`);
}

async function measureShift(browser: Browser, origin: string): Promise<void> {
  const rows = [];
  for (const page of shiftPages) {
    for (const width of [360, 1280]) {
      const fast = await visit(browser, origin + base + page, { width, slow: false });
      const slow = await visit(browser, origin + base + page, { width, slow: true });
      rows.push({
        page: base + page,
        width,
        'shift fast': fast.shift.toFixed(4),
        'shift slow': slow.shift.toFixed(4),
        'own fonts slow': `${(slow.ownGlyphs * 100).toFixed(1)} %`,
        'first paint slow': `${Math.round(slow.firstPaint)} ms`,
      });
    }
  }
  console.log('Layout shift with an empty cache; slow is 1.6 Mbit/s, 150 ms, a processor four times as slow');
  console.table(rows);
}

const browser = await chromium.launch(await browserOptions());
try {
  const origin = await host.start();
  weighFirstPaint();
  await weighTips(browser, origin);
  await measureShift(browser, origin);
} finally {
  await browser.close();
  host.stop();
}
