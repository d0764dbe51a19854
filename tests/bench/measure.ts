import type { Browser, Page } from '@playwright/test';

interface Visit {
  /** Addresses that the page asked for, itself included. */
  requests: string[];
  /** Sum of all layout shifts that no action of the visitor caused. */
  shift: number;
  /** Part of the glyphs that is in the fonts of the site, from 0 to 1. */
  ownGlyphs: number;
  /** Milliseconds until the first text. */
  firstPaint: number;
}

interface Circumstances {
  width: number;
  /** A slow phone: 1.6 Mbit/s, 150 ms to the server, a processor four times as slow. */
  slow: boolean;
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Opens a page with an empty cache and looks until it is at rest. */
export async function visit(browser: Browser, url: string, { width, slow }: Circumstances): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    const requests = new Set<string>();
    page.on('request', (request) => requests.add(new URL(request.url()).pathname));
    if (slow) await slowDown(page);
    await page.addInitScript(recordShifts);
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(slow ? 1500 : 500);
    const { shift, firstPaint } = await page.evaluate(() => ({
      shift: (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
    return { requests: [...requests], shift, firstPaint, ownGlyphs: await ownGlyphs(page) };
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts. */
function recordShifts(): void {
  const shifts: number[] = [];
  (globalThis as unknown as { shifts: number[] }).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Which part of the glyphs of the page comes from fonts of the site. */
async function ownGlyphs(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const sum = (list: typeof fonts): number => list.reduce((total, { glyphCount }) => total + glyphCount, 0);
  return sum(fonts.filter(({ isCustomFont }) => isCustomFont)) / sum(fonts);
}
