import { sessionDeck } from '../model/deck/session-deck.ts';
import { documentsOf } from '../model/document/documents.ts';
import { tipLabels, tipPaper } from '../model/document/tip-paper.ts';
import type { Masterclass } from '../model/pages.ts';
import { withoutProtocol } from '../model/reference.ts';
import { fullAddress } from '../model/site.ts';
import { addresses } from '../model/urls.ts';
import { renderDocx } from '../renderers/docx/render-docx.ts';
import { documentPages } from '../renderers/pdf/document-pages.ts';
import { allTipsPoster, tipCards, tipPoster } from '../renderers/pdf/tip-pages.ts';
import type { TypesetPages } from '../renderers/pdf/typst.ts';
import { renderPptx } from '../renderers/pptx/render-pptx.ts';
import type { MadeFile, MaterialFormat, MaterialKind, Recipe } from './material.ts';
import { materialName, materialStem } from './names.ts';
import type { Workshop } from './workshop.ts';

const documentFormats = ['docx', 'pdf'] as const;

interface PageOf {
  address: string;
  title: string;
}

/** The masterclasses and variants that can be run. */
export function sessionsOf({ library }: Workshop): Masterclass[] {
  return library.masterclasses
    .flatMap((masterclass) => [masterclass, ...masterclass.variants])
    .filter(({ session }) => session !== undefined);
}

/** Posters and cards of tips. */
export function tipRecipes(workshop: Workshop): Recipe[] {
  const { library, site, date, typesetter, printedUrl } = workshop;
  const labels = tipLabels(site.strings, addresses.tips, printedUrl);
  const papers = library.tips.map((tip) => ({ tip, paper: tipPaper(tip, site.strings) }));
  const every = papers.map(({ paper }) => paper);
  const { title } = site.strings.tips;
  const all = { page: addresses.downloads, title };
  return [
    ...papers.map(({ tip, paper }): Recipe => ({
      plan: planOf(tip, 'poster', 'pdf'),
      input: [paper, labels, date],
      make: async () => pages(tipPoster(await typesetter(), paper, labels, date)),
    })),
    {
      plan: { name: 'tips-poster-alle-twaalf.pdf', kind: 'allTips', format: 'pdf', ...all },
      input: [every, labels, date],
      make: async () => pages(allTipsPoster(await typesetter(), every, labels, date)),
    },
    {
      plan: { name: 'tips-kaartenset.pdf', kind: 'cards', format: 'pdf', ...all },
      input: [every, labels, date],
      make: async () => pages(tipCards(await typesetter(), every, labels, date)),
    },
  ];
}

/** Documents of work forms and masterclasses. */
export function documentRecipes(workshop: Workshop): Recipe[] {
  const { library, site, labels, date, root, design, typesetter, printedUrl } = workshop;
  const edition = {
    strings: site.strings,
    date,
    fileName: materialStem,
    ...(printedUrl === undefined ? {} : { siteUrl: printedUrl }),
  };
  return documentsOf(library, edition).flatMap(({ kind, page, document }) =>
    documentFormats.map((format): Recipe => {
      const known = printedUrl === undefined ? {} : { address: withoutProtocol(fullAddress(site, page.address)) };
      return {
        plan: planOf(page, kind, format),
        input: [document, labels, known, date, site.strings.docx],
        make: async () => {
          const { colours } = await design();
          if (format === 'docx') {
            const words = site.strings.docx;
            const place = printedUrl === undefined ? {} : { address: fullAddress(site, page.address) };
            return { bytes: await renderDocx(document, { design: { colours }, labels, words, date, root, ...place }) };
          }
          return pages(documentPages(await typesetter(), document, { labels, ink: colours.ink, ...known, date, root }));
        },
      };
    }),
  );
}

/** Slides of masterclasses. */
export function slideRecipes(workshop: Workshop): Recipe[] {
  const { site, date, root, design, printedUrl } = workshop;
  return sessionsOf(workshop).map((masterclass): Recipe => {
    const deck = sessionDeck(masterclass, site.strings);
    const { slides: labels, site: names } = site.strings;
    return {
      plan: planOf(masterclass, 'slides', 'pptx'),
      input: [deck, labels, names.name, printedUrl, date],
      make: async () => {
        const { colours } = await design();
        const options = { design: colours, labels, date, siteName: names.name, root };
        const place = printedUrl === undefined ? {} : { siteUrl: printedUrl };
        const { bytes, slides } = await renderPptx(deck, { ...options, ...place });
        return { bytes, amount: { count: slides, unit: 'slides' } };
      },
    };
  });
}

export function planOf({ address, title }: PageOf, kind: MaterialKind, format: MaterialFormat): Recipe['plan'] {
  return { name: materialName(address, kind, format), kind, format, page: address, title };
}

function pages({ bytes, pages: count }: TypesetPages): MadeFile {
  return { bytes, amount: { count, unit: 'pages' } };
}
