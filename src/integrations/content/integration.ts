import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../../model/library/build-library.ts';
import { reportLines } from '../../model/report.ts';
import { checkContent } from './check-content.ts';
import { watchContent } from './watch-content.ts';

/**
 * Stops `astro build` before it starts when the content has a fault, and reports after it; `astro dev` shows the fault
 * on each change, and goes on.
 */
export default function contentCheck(): AstroIntegration {
  let library: Library | undefined;
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        root = fileURLToPath(config.root);
        try {
          library = checkContent(root);
        } catch (error) {
          if (command === 'build') throw error;
          logger.error(error instanceof Error ? error.message : String(error));
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, root, logger);
      },
      'astro:build:done': ({ pages, logger }) => {
        if (!library) return;
        for (const line of reportLines(library, pages.length)) logger.info(line);
      },
    },
  };
}
