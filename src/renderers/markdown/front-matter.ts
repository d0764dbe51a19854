import { stringify } from 'yaml';
import type { Page } from '../../model/pages.ts';
import { addressForPrograms, type Site } from '../../model/site.ts';
import { sectorsOf, themeTitleOf } from '../../model/metadata/audience.ts';

/** What is known of a page, as YAML above its text. */
export function frontMatter(page: Page, site: Site): string {
  const { strings } = site;
  const sectors = sectorsOf(page).map((sector) => strings.sectors[sector]);
  const theme = themeTitleOf(page, strings);
  return yamlHead({
    title: page.title,
    kind: strings.kinds[page.kind],
    address: addressForPrograms(site, page.address),
    description: page.description,
    ...(sectors.length > 0 ? { sectors } : {}),
    ...(theme === undefined ? {} : { theme }),
    keywords: page.keywords,
    language: 'nl',
    licence: strings.packages.licence,
  });
}

/** For a list, such as the glossary. */
export function listFrontMatter(title: string, kind: string, address: string, site: Site): string {
  return yamlHead({
    title,
    kind,
    address: addressForPrograms(site, address),
    language: 'nl',
    licence: site.strings.packages.licence,
  });
}

function yamlHead(fields: object): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}
