import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Milliseconds after the last change: making files takes seconds, and an editor saves several times in a row. */
const pause = 1000;

/** Runs something after changes of the content, once for changes that follow one another, and never twice at a time. */
export function onContentChange(server: Pick<ViteDevServer, 'watcher'>, root: string, run: () => Promise<void>): void {
  const folder = join(root, 'content') + sep;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, pause);
  });
}
