import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Deck, PlacedSlide } from '../../model/deck/deck.ts';
import { notesHeight, notesText } from '../../model/deck/notes-page.ts';
import { runsText } from '../../model/document/document.ts';
import { ContentError } from '../../model/problems.ts';
import { withoutProtocol } from '../../model/reference.ts';
import { chooseLayouts, type SetSlide } from './choose-layout.ts';
import { drawPictograms } from './draw-pictograms.ts';
import { layouts } from './layouts.ts';
import { layoutXml, masterXml } from './master-xml.ts';
import { notesMasterXml, notesXml } from './notes-xml.ts';
import { appXml, contentTypesXml, coreXml, relationsXml, type Relation } from './package-parts.ts';
import { presentationXml } from './presentation-xml.ts';
import { originText, slideLinks, slideTexts } from './slide-content.ts';
import { slideXml } from './slide-xml.ts';
import { tableStylesXml, themeXml, type Colours } from './theme-xml.ts';
import { declaration, namespaces } from './xml.ts';
import { zipInOrder } from '../zip/zip.ts';

interface Options {
  design: Colours;
  labels: InterfaceStrings['slides'];
  /** ISO day that stands in the properties of the file. */
  date: string;
  siteName: string;
  /** Where the site lives, its folder included; without it the slides show the name of the site alone. */
  siteUrl?: string;
  /** Folder of the project, with the pictograms. */
  root: string;
}

const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * Writes a deck as a PowerPoint file. Its slides hold words only: place, colour and type come from layouts, master and
 * theme, so that changing one of those changes every slide.
 *
 * @throws {ContentError} when a text fits in no layout, or notes on no page.
 */
export async function renderPptx(deck: Deck, options: Options): Promise<{ bytes: Uint8Array; slides: number }> {
  const { design, labels, date, siteName, siteUrl, root } = options;
  const names = deck.slides.flatMap((slide) => ('picture' in slide ? slide.picture : []));
  const pictures = await drawPictograms(names, root, design.ink);
  const home = siteUrl?.replace(/\/$/, '');
  const footer = [siteName, ...(home === undefined ? [] : [withoutProtocol(home)])];
  checkNotes(deck.slides);
  const filled = deck.slides
    .map((slide) => (home === undefined ? slide : withAddress(slide, home + deck.page)))
    .map((slide) => ({ slide, fields: slideTexts(slide, labels), origin: originText(slide, labels) }));
  const parts = new Map<string, string | Uint8Array>([
    ...fixedParts(deck, options, footer),
    ...chooseLayouts(filled, labels).flatMap((set, index) => slideParts(set, { labels, footer, number: index + 1 })),
    ...[...pictures].map(([name, bytes]) => [`ppt/media/${name}.png`, bytes] as const),
    ['docProps/core.xml', coreXml(deck, siteName, date)],
    ['docProps/app.xml', appXml(deck)],
  ]);
  const types = contentTypesXml([...parts.keys()]);
  const entries = [['[Content_Types].xml', types] as const, ...parts].map(([path, data]) => ({ path, data }));
  return { bytes: zipInOrder(entries), slides: deck.slides.length };
}

type Parts = (readonly [path: string, part: string])[];

/** A part with its relations. */
function related(folder: string, file: string, xml: string, relations: readonly Relation[]): Parts {
  return [
    [`${folder}/${file}`, xml],
    [`${folder}/_rels/${file}.rels`, relationsXml(relations)],
  ];
}

/** All that is not a slide. */
function fixedParts(deck: Deck, { design, labels, siteName }: Options, footer: readonly string[]): Parts {
  const slides = deck.slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const);
  const toLayouts = layouts.map((_, index) => ['slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`] as const);
  const empty = (name: string): string => `${declaration}<p:${name} ${namespaces}/>`;
  return [
    [
      '_rels/.rels',
      relationsXml([
        ['officeDocument', 'ppt/presentation.xml'],
        [coreRelation, 'docProps/core.xml'],
        ['extended-properties', 'docProps/app.xml'],
      ]),
    ],
    ...related('ppt', 'presentation.xml', presentationXml(deck), [
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...slides,
      ['theme', 'theme/theme1.xml'],
      ['presProps', 'presProps.xml'],
      ['viewProps', 'viewProps.xml'],
      ['tableStyles', 'tableStyles.xml'],
    ]),
    ...related('ppt/slideMasters', 'slideMaster1.xml', masterXml(labels, footer), [
      ...toLayouts,
      ['theme', '../theme/theme1.xml'],
    ]),
    ...layouts.flatMap((layout, index) =>
      related('ppt/slideLayouts', `slideLayout${index + 1}.xml`, layoutXml(layout, labels, footer), [
        ['slideMaster', '../slideMasters/slideMaster1.xml'],
      ]),
    ),
    ...related('ppt/notesMasters', 'notesMaster1.xml', notesMasterXml(labels.fields), [
      ['theme', '../theme/theme2.xml'],
    ]),
    ['ppt/theme/theme1.xml', themeXml(siteName, deck.theme, design)],
    // Masters may not share a theme.
    ['ppt/theme/theme2.xml', themeXml(siteName, deck.theme, design)],
    ['ppt/presProps.xml', empty('presentationPr')],
    ['ppt/viewProps.xml', empty('viewPr')],
    ['ppt/tableStyles.xml', tableStylesXml(siteName)],
  ];
}

/** A slide about the deck shows where its page is, after what the deck belongs to. */
function withAddress(slide: PlacedSlide, address: string): PlacedSlide {
  if (slide.layout !== 'colophon') return slide;
  const [first = [], ...others] = slide.lines;
  return { ...slide, lines: [first, [{ text: withoutProtocol(address), url: address }], ...others] };
}

/** Who prints notes gets one page a slide, and programs cut off what does not fit. */
function checkNotes(slides: readonly PlacedSlide[]): void {
  const problems = slides.flatMap(({ file, title, notes }) => {
    const over = Math.ceil(notesHeight(notes) - notesText.height);
    if (over <= 0) return [];
    return [
      {
        file,
        field: `notities bij dia “${runsText(title)}”`,
        message: `ze passen niet op een afgedrukte bladzijde: ze zijn ${over} punten te hoog`,
        remedy: 'Maak de teksten voor de begeleider korter.',
      },
    ];
  });
  if (problems.length > 0) throw new ContentError(problems);
}

interface Place {
  labels: Options['labels'];
  footer: readonly string[];
  /** Counted from 1. */
  number: number;
}

/** A slide and its notes. */
function slideParts({ slide, fields, layout }: SetSlide, { labels, footer, number }: Place): Parts {
  const fixed: Relation[] = [
    ['slideLayout', `../slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`],
    ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ...('picture' in slide ? [['image', `../media/${slide.picture}.png`] as const] : []),
  ];
  const links = slideLinks(fields);
  const targets = new Map(links.map((url, index) => [url, `rId${fixed.length + index + 1}`]));
  return [
    ...related('ppt/slides', `slide${number}.xml`, slideXml(slide, layout, labels, { number, footer, targets }), [
      ...fixed,
      ...links.map((url) => ['hyperlink', url, 'External'] as const),
    ]),
    ...related('ppt/notesSlides', `notesSlide${number}.xml`, notesXml(slide.notes, labels.fields), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]),
  ];
}
