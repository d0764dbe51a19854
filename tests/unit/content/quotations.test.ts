import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inlineText, type Inline } from '../../../src/model/body/blocks.ts';
import { ledgerSchema } from '../../../src/schemas/quotation.ts';
import { blocksOf, library } from '../../fixtures/real-library.ts';

const joined = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const key = (speaker: string, text: string | Inline[]): string =>
  `${speaker}: ${joined(typeof text === 'string' ? text : inlineText(text))}`;

/** Every quotation that a page shows, with its speaker. */
const shown = new Set(
  library.all.flatMap((page) => [
    ...(page.kind === 'tip' ? [key(page.speaker.name, page.quotation)] : []),
    ...(page.kind === 'podcast' ? [key(page.speaker, page.quotation)] : []),
    ...(page.kind === 'masterclass'
      ? (page.session?.experiences ?? []).map(({ speaker, quotation }) => key(speaker, quotation))
      : []),
    ...blocksOf(page.body, 'quotation').map(({ speaker, text }) => key(speaker, text)),
    ...blocksOf(page.body, 'transcript').flatMap(({ turns }) => turns.map(({ speaker, text }) => key(speaker, text))),
  ]),
);

const ledger = ledgerSchema.parse(parse(readFileSync('content/bronnen/citaten.yaml', 'utf8')));
const isIntroduction = (text: string): boolean => text.startsWith('Kansengelijkheid ... het werd');

describe('the quotations of the sources', () => {
  it('hold the introduction of the poster, which no page needs to show', () => {
    expect(ledger.filter(({ text }) => isIntroduction(text))).toHaveLength(1);
  });

  it.each(ledger.filter(({ text }) => !isIntroduction(text)))(
    'are shown whole by some page: $speaker, "$text"',
    ({ speaker, text }) => {
      expect([...shown]).toContain(key(speaker, text));
    },
  );

  it.each(ledger)('stand letter by letter in the source: $speaker, "$text"', ({ source, text }) => {
    expect(joined(readFileSync(`content/bronnen/${source}.txt`, 'utf8'))).toContain(joined(text));
  });
});
