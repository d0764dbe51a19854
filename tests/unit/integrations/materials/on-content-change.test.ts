import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ViteDevServer } from 'vite';
import { onContentChange } from '../../../../src/integrations/materials/on-content-change.ts';

const watcher = new EventEmitter();
const change = (path: string): boolean => watcher.emit('all', 'change', join('/site', path));
let run: ReturnType<typeof vi.fn<() => Promise<void>>>;

beforeEach(() => {
  vi.useFakeTimers();
  run = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 5000)));
  onContentChange({ watcher } as unknown as ViteDevServer, '/site', run);
});
afterEach(() => {
  watcher.removeAllListeners();
  vi.useRealTimers();
});

test('files are made once for changes that follow one another', async () => {
  change('content/tips/a.mdx');
  await vi.advanceTimersByTimeAsync(500);
  change('content/tips/b.mdx');
  await vi.advanceTimersByTimeAsync(900);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(run).toHaveBeenCalledTimes(1);
});

test('nothing is made for a change outside the content', async () => {
  change('src/pages/index.astro');
  await vi.advanceTimersByTimeAsync(2000);
  expect(run).not.toHaveBeenCalled();
});

test('a change while files are made waits until they are', async () => {
  change('content/tips/a.mdx');
  await vi.advanceTimersByTimeAsync(1500);
  change('content/tips/a.mdx');
  await vi.advanceTimersByTimeAsync(1500);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(2);
});
