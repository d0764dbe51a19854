import { sourceTexts, type SourceText } from '../../schemas/values.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { Reference } from '../pages.ts';
import type { Problem } from '../problems.ts';

/** The work that each source text is. Undefined, with a report, unless each has exactly one. */
export function findSources(
  references: readonly Reference[],
  problems: Problem[],
): Record<SourceText, Reference> | undefined {
  const [poster, artikel] = sourceTexts.map((name) => findSource(name, references, problems));
  return poster && artikel ? { poster, artikel } : undefined;
}

function findSource(name: SourceText, references: readonly Reference[], problems: Problem[]): Reference | undefined {
  const [source, ...more] = references.filter(({ data }) => data['quoted-as'] === name);
  if (source && more.length === 0) return source;
  const field = source ? `${source.id}.quoted-as` : 'quoted-as';
  problems.push({
    file: listFiles.bibliography,
    field,
    message: source
      ? `de brontekst "${name}" is ook ${more.map(({ id }) => `"${id}"`).join(' en ')}`
      : `geen bron is de brontekst "${name}"`,
    remedy: source
      ? `laat quoted-as: ${name} bij precies één bron staan`
      : `zet quoted-as: ${name} bij de bron waaruit content/bronnen/${name}.txt komt`,
  });
  return undefined;
}
