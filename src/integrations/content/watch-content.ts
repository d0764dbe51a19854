import { join, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { ContentError } from '../../model/problems.ts';
import { checkContent } from './check-content.ts';

/** An editor saves several files at once; one check after the last is enough. */
const pause = 100;

/**
 * Checks the content in `astro dev` on each change of it. While it has a fault, the message stands in the terminal and
 * over every page that is open or is opened; when it is mended, the pages are loaded anew.
 *
 * @param root folder that holds `content/`.
 */
export function watchContent(
  server: ViteDevServer,
  root: string,
  logger: Pick<AstroIntegrationLogger, 'error' | 'info'>,
): void {
  const folder = join(root, 'content') + sep;
  let message = faultIn(root);
  let timer: NodeJS.Timeout | undefined;

  function check(): void {
    const previous = message;
    message = faultIn(root);
    if (message !== undefined) {
      logger.error(message);
      server.ws.send(overlay(message));
    } else if (previous !== undefined) {
      logger.info('De inhoud klopt weer.');
      server.ws.send({ type: 'full-reload' });
    }
  }

  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  server.ws.on('connection', (socket) => {
    if (message !== undefined) socket.send(JSON.stringify(overlay(message)));
  });
}

/** What an editor reads about the content, or undefined when it has no fault. */
function faultIn(root: string): string | undefined {
  try {
    checkContent(root);
    return undefined;
  } catch (error) {
    return error instanceof ContentError ? error.message : String(error);
  }
}

function overlay(message: string): { type: 'error'; err: { message: string; stack: string } } {
  return { type: 'error', err: { message, stack: '' } };
}
