import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';

/** Stops `astro build` before it starts when the content has a fault; `astro dev` shows the fault and goes on. */
export default function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        try {
          checkContent(fileURLToPath(config.root));
        } catch (error) {
          if (command === 'build') throw error;
          logger.error(error instanceof Error ? error.message : String(error));
        }
      },
    },
  };
}
