import type { Content } from '../content.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { QuotationUse } from '../entry-reader.ts';
import type { Problem } from '../problems.ts';

const joinSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Compares every quotation with the sources, letter by letter; only white space may differ. The ledger says who said
 * what: an entry of it must stand in the source text, and a quotation must be (a part of) an entry by its speaker.
 *
 * @returns how many quotations were compared.
 */
export function checkQuotations(content: Content, uses: readonly QuotationUse[], problems: Problem[]): number {
  const texts = { poster: joinSpace(content.sourceTexts.poster), artikel: joinSpace(content.sourceTexts.artikel) };
  const ledger = content.ledger.map((entry) => ({ ...entry, text: joinSpace(entry.text) }));
  for (const [index, { source, speaker, text }] of ledger.entries()) {
    if (texts[source].includes(text)) continue;
    problems.push({
      file: listFiles.ledger,
      field: `[${index + 1}].text (${speaker})`,
      message: `dit citaat staat niet woord voor woord in de bron "${source}": ${firstDifference(text, texts[source])}`,
      remedy: `neem de tekst letter voor letter over uit content/bronnen/${source}.txt`,
    });
  }
  for (const use of uses) {
    const place = { file: use.file, field: use.field, ...(use.line === undefined ? {} : { line: use.line }) };
    const bySource = ledger.filter((entry) => entry.source === use.source);
    const entry = bySource.find(({ text, speaker }) => text.includes(use.text) && speaker === use.speaker);
    if (!entry) {
      const other = bySource.find(({ text }) => text.includes(use.text));
      problems.push(
        other
          ? {
              ...place,
              message: `dit citaat is niet van "${use.speaker}"`,
              remedy: `volgens ${listFiles.ledger} is het van "${other.speaker}"`,
            }
          : {
              ...place,
              message: `dit citaat wijkt af van de bron: ${firstDifference(use.text, closestText(use, bySource))}`,
              remedy: `neem het letter voor letter over uit ${listFiles.ledger}`,
            },
      );
    } else if (use.role !== undefined && entry.role !== use.role) {
      problems.push({
        ...place,
        message: `bij "${use.speaker}" staat "${use.role}"`,
        remedy: `neem over uit ${listFiles.ledger}: "${entry.role ?? 'geen role'}"`,
      });
    }
    if (use.direction && !texts[use.source].includes(`-${use.direction}-`)) {
      problems.push({
        ...place,
        message: `"${use.direction}" staat niet als aanwijzing in de bron`,
        remedy: `kijk in content/bronnen/${use.source}.txt`,
      });
    }
  }
  return uses.length;
}

/** The ledger text by the same speaker that shares the longest beginning with the quotation. */
function closestText(use: QuotationUse, ledger: readonly { speaker: string; text: string }[]): string {
  const own = ledger.filter(({ speaker }) => speaker === use.speaker);
  const candidates = own.length > 0 ? own : ledger;
  const sorted = candidates
    .map(({ text }) => ({ text, shared: sharedLength(use.text, text) }))
    .sort((a, b) => b.shared - a.shared);
  return sorted[0]?.text ?? '';
}

function sharedLength(text: string, source: string): number {
  let length = 0;
  while (length < text.length && text[length] === source[length]) length++;
  return length;
}

/** Shows where a quotation leaves its source: the longest beginning that does occur, and what follows in both. */
function firstDifference(text: string, source: string): string {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const start = source.indexOf(text.slice(0, low));
  const around = Math.max(0, low - 15);
  return `hier staat "…${text.slice(around, low + 15)}…", daar "…${source.slice(start + around, start + low + 15)}…"`;
}
