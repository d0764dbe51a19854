import { letterOf } from '../alphabet.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { Term } from '../pages.ts';
import type { Problem } from '../problems.ts';

/** The address of a term is that of the page of its letter, so that its slug starts with the same letter as its name. */
export function checkTerms(terms: readonly Term[], problems: Problem[]): void {
  for (const { slug, term } of terms) {
    if (letterOf(slug) === letterOf(term)) continue;
    problems.push({
      file: listFiles.terms,
      field: `${slug}.slug`,
      message: `begint niet met de ${letterOf(term)} van "${term}"`,
      remedy: `geef het begrip een slug die met de ${letterOf(term).toLowerCase()} begint: die letter staat in zijn adres`,
    });
  }
}
