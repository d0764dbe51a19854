import type { Inline } from '../../model/body/blocks.ts';
import { headingLevelOf, type Part } from '../../model/full-text/part.ts';
import { escapeXml } from '../xml/xml.ts';
import { heading, htmlBlocks, label } from './html-blocks.ts';
import { htmlInlines, tag, type HtmlContext } from './html-inlines.ts';

export const stylesheetPath = 'stijl.css';

interface HtmlPage {
  title: string;
  heading: readonly Inline[];
  parts: readonly Part[];
  /** The same on the site, in full; absent when nobody knows where that lives. */
  address?: string | undefined;
}

/** A page that stands on its own: HTML5, in Dutch, with headings in order and nothing that runs. */
export function htmlPage({ title, heading: name, parts, address }: HtmlPage, context: HtmlContext): string {
  const { strings } = context;
  const { origins, packages } = strings;
  const explained = { bron: origins.bronExplained, redactie: origins.redactieExplained };
  const sections = parts.map((part) =>
    [
      part.heading ? heading(2, htmlInlines(part.heading, context)) : '',
      part.origin ? label(explained[part.origin]) : '',
      htmlBlocks(part.blocks, headingLevelOf(part), context),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<main>
${heading(1, htmlInlines(name, context))}
${sections.join('\n')}
${address === undefined ? '' : `<p class="label">${tag('a', { href: address }, escapeXml(packages.onSite))}</p>\n`}</main>
</body>
</html>
`;
}
