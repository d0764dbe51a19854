import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import contentCheck from './src/integrations/content/integration.ts';
import materials from './src/integrations/materials/integration.ts';
import fonts from './src/integrations/fonts/integration.ts';
import pagefind from './src/integrations/pagefind/integration.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Vitest reads the content from here.
  cacheDir: './.astro',
  build: { inlineStylesheets: 'never', concurrency: 2 },
  integrations: [
    contentCheck(),
    materials(),
    fonts(),
    mdx(),
    sitemap({ filter: (page) => !/\/(zoeken|stijl)\/$/.test(page) }),
    pagefind(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Inlined scripts and styles would need hashes in the content security policy.
    build: { assetsInlineLimit: 0 },
  },
});
