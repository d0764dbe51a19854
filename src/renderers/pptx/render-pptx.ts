import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Deck, Slide } from '../../model/deck/deck.ts';
import { withoutProtocol } from '../../model/reference.ts';
import { chooseLayout } from './choose-layout.ts';
import { drawPictograms } from './draw-pictograms.ts';
import { layouts } from './layouts.ts';
import { layoutXml, masterXml } from './master-xml.ts';
import { notesMasterXml, notesXml } from './notes-xml.ts';
import { appXml, contentTypesXml, coreXml, relationsXml, type Relation } from './package-parts.ts';
import { presentationXml } from './presentation-xml.ts';
import { originText, slideTexts } from './slide-content.ts';
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
  /** Where the site lives, its folder included; without it the address of the page starts at the root. */
  siteUrl?: string;
  /** Folder of the project, with the pictograms. */
  root: string;
}

const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * Writes a deck as a PowerPoint file. Its slides hold words only: place, colour and type come from layouts, master and
 * theme, so that changing one of those changes every slide.
 *
 * @throws {ContentError} when a text fits in no layout.
 */
export async function renderPptx(deck: Deck, options: Options): Promise<{ bytes: Uint8Array; slides: number }> {
  const { design, labels, date, siteName, siteUrl = '', root } = options;
  const names = deck.slides.flatMap((slide) => ('picture' in slide ? slide.picture : []));
  const pictures = await drawPictograms(names, root, design.ink);
  const footer = [siteName, withoutProtocol(siteUrl.replace(/\/$/, '') + deck.page)];
  const parts = new Map<string, string | Uint8Array>([
    ...fixedParts(deck, options, footer),
    ...deck.slides.flatMap((slide, index) => slideParts(slide, { deck, labels, footer, number: index + 1 })),
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

interface Place {
  deck: Deck;
  labels: Options['labels'];
  footer: readonly string[];
  /** Counted from 1. */
  number: number;
}

/** A slide and its notes. */
function slideParts(slide: Slide, { deck, labels, footer, number }: Place): Parts {
  const texts = { fields: slideTexts(slide, labels), origin: originText(slide, labels) };
  const layout = chooseLayout(slide, texts, `de dia’s van ${deck.page}`);
  return [
    ...related('ppt/slides', `slide${number}.xml`, slideXml(slide, layout, labels, { number, footer }), [
      ['slideLayout', `../slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ...('picture' in slide ? [['image', `../media/${slide.picture}.png`] as const] : []),
    ]),
    ...related('ppt/notesSlides', `notesSlide${number}.xml`, notesXml(slide.notes, labels.fields), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]),
  ];
}
