import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { QuotationData } from '../../src/schemas/quotation.ts';
import { joinSpace, pages } from './built-site.ts';

const ledger = parse(readFileSync('content/bronnen/citaten.yaml', 'utf8')) as QuotationData[];
const figures = pages.flatMap(({ address, $ }) =>
  $('figure, main section[data-origin="bron"] li')
    .toArray()
    .map((element) => ({ address, text: joinSpace($(element).text()) })),
);
/** The poster's own introduction is told in other words on the page about the site. */
const quoted = ledger.filter(({ text }) => !text.startsWith('Kansengelijkheid ...'));

test.each(quoted.map((entry) => [`${entry.speaker}: ${entry.text.slice(0, 40)}`, entry] as const))(
  '%s… stands word for word beside its speaker',
  (_, { text, speaker }) => {
    const places = figures.filter((figure) => figure.text.includes(joinSpace(text)));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place.text).toContain(joinSpace(speaker));
  },
);
