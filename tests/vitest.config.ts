/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * Three layers: `unit` needs nothing, `component` the content store (`astro sync`), `site` a built `dist/`.
 * Browser tests have a configuration of their own in `e2e/`.
 */
export default getViteConfig({
  test: {
    // A busy machine with two cores needs more than the default five seconds for the whole site.
    testTimeout: 60_000,
    // Vitest empties stylesheets, also where a module wants one as text: the tokens give pictures their colours.
    css: { include: [/tokens\.css\?raw/] },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,search,bench}/**/*.test.ts'], environment: 'node' },
      },
      { extends: true, test: { name: 'component', include: ['tests/component/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
