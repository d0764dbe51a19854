import type { Page } from '../pages.ts';
import type { Problem } from '../problems.ts';

/** Titles are unique within a kind, addresses and descriptions on the whole site; a file is named after its slug. */
export function checkUnique(pages: readonly Page[], problems: Problem[]): void {
  const rules = [
    { field: 'slug', value: (page: Page) => page.address, remedy: 'geef één van beide een andere slug' },
    {
      field: 'title',
      value: (page: Page) => `${page.kind}: ${page.title}`,
      remedy: 'geef één van beide een andere titel',
    },
    {
      field: 'description',
      value: (page: Page) => page.description,
      remedy: 'schrijf voor elke pagina een eigen beschrijving',
    },
  ];
  for (const { field, value, remedy } of rules) {
    const seen = new Map<string, Page>();
    for (const page of pages) {
      const key = value(page).toLowerCase();
      const first = seen.get(key);
      if (first) problems.push({ file: page.file, field, message: `is hetzelfde als in ${first.file}`, remedy });
      else seen.set(key, page);
    }
  }
  for (const { file, slug } of pages) {
    if (file.endsWith(`/${slug}.mdx`)) continue;
    problems.push({
      file,
      field: 'slug',
      message: `"${slug}" is niet de naam van het bestand`,
      remedy: 'geef het bestand en de slug dezelfde naam; de slug is het adres van de pagina en blijft gelijk',
    });
  }
}
