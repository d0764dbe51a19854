import { existsSync, createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { makeMaterials } from '../../materials/make-materials.ts';
import { addresses, withBase } from '../../model/urls.ts';
import type { Command } from '../../materials/on-disk.ts';
import { onContentChange } from './on-content-change.ts';
import { materialPath, publishMaterials, writeMaterials } from './write-materials.ts';

/**
 * Makes the files to download from the content, before the pages that tell how long and how large they are, and puts
 * them into the site after it; `astro dev` makes them at its start and after each change of the content.
 */
export default function materials(): AstroIntegration {
  let root = '.';
  let base = '/';
  let url = '';

  async function make(command: Command, logger: AstroIntegrationLogger): Promise<void> {
    const start = performance.now();
    const { files, leftOut } = await makeMaterials(root, url);
    const made = writeMaterials(root, command, files);
    const isNew = files.filter((file) => file.isNew).length;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const bytes = made.reduce((sum, file) => sum + file.bytes, 0);
    logger.info(
      `${made.length} files to download, ${(bytes / 1e6).toFixed(1)} MB: ${isNew} made, the others as before, in ${seconds} s`,
    );
    for (const reason of leftOut) logger.warn(reason);
  }

  return {
    name: 'materials',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
        url = new URL(withBase('/', base), config.site).href;
      },
      'astro:build:start': async ({ logger }) => {
        await make('build', logger);
      },
      'astro:build:done': ({ dir }) => {
        publishMaterials(root, fileURLToPath(dir));
      },
      'astro:server:setup': async ({ server, logger }) => {
        // Tests start a server too, and must leave alone what the last build made.
        if (process.env['VITEST'] !== undefined) return;
        const remake = async (): Promise<void> => {
          try {
            await make('dev', logger);
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        };
        await remake();
        onContentChange(server, root, remake);
        server.middlewares.use(withBase(addresses.downloads, base), (request, response, next) => {
          const path = materialPath(root, (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '');
          if (path === undefined || !existsSync(path)) next();
          else createReadStream(path).pipe(response);
        });
      },
    },
  };
}
