import { expect, test, type Page } from '@playwright/test';

interface Focus {
  element: string;
  /** Width of the line around it, in CSS pixels. */
  width: number;
  /** Contrast of that line with what lies behind it. */
  contrast: number;
}

/** How the focus shows on the element that has it, or on the card that its link covers. */
function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('No canvas');
    const channels = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number =>
      channels(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const isPainted = (element: Element): boolean =>
      (channels(getComputedStyle(element).backgroundColor)[3] ?? 0) === 255;
    const shown = [focused, focused.closest('.card-link')].find(
      (element) => element && getComputedStyle(element).outlineStyle === 'solid',
    );
    if (!shown) return { element: focused.outerHTML.slice(0, 120), width: 0, contrast: 0 };
    const style = getComputedStyle(shown);
    // A line outside the element lies on what is behind it, a line inside on the element itself.
    let behind: Element | null = parseFloat(style.outlineOffset) < 0 ? shown : shown.parentElement;
    while (behind && !isPainted(behind)) behind = behind.parentElement;
    const [high = 0, low = 0] = [
      style.outlineColor,
      getComputedStyle(behind ?? document.documentElement).backgroundColor,
    ]
      .map(luminance)
      .sort((a, b) => b - a);
    return {
      element: focused.outerHTML.slice(0, 120),
      width: parseFloat(style.outlineWidth),
      contrast: (high + 0.05) / (low + 0.05),
    };
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of [
    '/',
    '/tips/',
    '/tips/growth-mindset/',
    '/masterclasses/',
    '/podcast/',
    '/zoeken/',
    '/404.html',
  ]) {
    test(`the focus shows everywhere on ${address} in ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(address);
      const hidden: Focus[] = [];
      let stops = 0;
      for (; stops < 150; stops += 1) {
        await page.keyboard.press('Tab');
        const focus = await readFocus(page);
        if (!focus) break;
        if (focus.width < 2 || focus.contrast < 3) hidden.push(focus);
      }
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(10);
      await context.close();
    });
  }
}
