import { editionDay } from '../edition.ts';
import { fill } from '../fill.ts';
import type { Masterclass, WorkForm } from '../pages.ts';
import { withoutProtocol } from '../reference.ts';
import { fullAddress } from '../site.ts';
import { addresses } from '../urls.ts';
import type { Run } from './document.ts';
import { plainRuns } from './runs.ts';
import type { Writer } from './writer.ts';

/** The last lines of a document: who wrote it, which edition it is, what one may do with it, and where its page is. */
export function colophon(page: WorkForm | Masterclass, writer: Writer): Run[][] {
  const { strings, setting } = writer;
  const { documents, origins, packages } = strings;
  const edition = fill(packages.edition, { date: editionDay(setting.date) });
  const licence = fill(packages.licenceText, { licence: packages.licence });
  // A licence that was chosen has an address that tells what it means.
  const meaning = packages.licenceAddress === undefined ? [documents.licenceMeaning] : [];
  return [
    plainRuns(page.kind === 'masterclass' ? `${documents.origin} ${origins.masterclass}` : documents.origin),
    [{ text: `${[edition, licence, ...meaning].join(' ')} ` }, readMore(writer)],
    ...(setting.siteUrl === undefined ? [] : [[address(page.address, setting.siteUrl, writer)]]),
  ];
}

function readMore({ strings, setting }: Writer): Run {
  const text = strings.documents.licenceMore;
  const { siteUrl: url } = setting;
  return url === undefined ? { text } : { text, url: fullAddress({ url, strings }, addresses.about) };
}

function address(page: string, url: string, { strings }: Writer): Run {
  const full = fullAddress({ url, strings }, page);
  return { text: withoutProtocol(full), url: full };
}
