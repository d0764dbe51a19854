import { defineConfig } from '@playwright/test';
import { browserOptions } from './browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4329);
const base = process.env['BASE_PATH'] ?? '/';
const folder = process.env['SITE_DIST'] ?? 'dist';
const options = await browserOptions();

/** Browser tests, on the built site as a visitor meets it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // Browsers and systems smooth the edges of letters each in their own way; a button that goes differs more.
  expect: { toHaveScreenshot: { maxDiffPixels: 1500 } },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  reporter: process.env['E2E_REPORT'] ? [['dot'], ['json', { outputFile: process.env['E2E_REPORT'] }]] : 'list',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'nl-NL',
    // Without hinting, letters are as wide on one system as on another.
    launchOptions: { ...options, args: [...options.args, '--font-render-hinting=none'] },
  },
  webServer: {
    command: `npm run serve -- --port ${port} --outDir ${folder}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    cwd: '../..',
  },
});
