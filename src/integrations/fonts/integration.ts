import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCharacters } from './glyphs.ts';
import { prepareFonts } from './prepare-fonts.ts';

/**
 * Makes the web fonts from those of the npm packages: only the characters and weights that the site needs, and for every
 * typeface a font of the visitor's system with the same measure. Modules import them from `@fonts`: `@fonts/fonts.css`
 * for the rules, `@fonts/<name>.woff2?url` for an address.
 */
export default function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const used = readCharacters(join(fileURLToPath(config.root), 'content'));
        const folder = await prepareFonts(join(fileURLToPath(config.cacheDir), 'fonts'), used);
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } });
      },
    },
  };
}
