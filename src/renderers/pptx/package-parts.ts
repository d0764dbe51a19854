import type { Deck } from '../../model/deck/deck.ts';
import { declaration, escapeXml, officeRelations } from './xml.ts';

/** A relation of a part: its kind, and the part that it leads to from there; or an address outside the file. */
export type Relation = readonly [kind: string, target: string, mode?: 'External'];

/** The relations of a part; the first is `rId1`. */
export function relationsXml(relations: readonly Relation[]): string {
  const list = relations.map(([kind, target, mode], index) => {
    const type = kind.includes('://') ? kind : `${officeRelations}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeXml(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

const ofPresentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const ofOffice = 'application/vnd.openxmlformats-officedocument';
/** What each part is, by its path; the first rule that fits holds. */
const types: readonly (readonly [path: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${ofPresentation}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${ofPresentation}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${ofPresentation}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${ofPresentation}.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${ofPresentation}.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${ofPresentation}.notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${ofPresentation}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${ofPresentation}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${ofPresentation}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${ofOffice}.theme+xml`],
  [/^docProps\/app\.xml$/, `${ofOffice}.extended-properties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

/** What every part is. */
export function contentTypesXml(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([pattern]) => pattern.test(path))?.[1];
    return type ? `<Override PartName="/${path}" ContentType="${type}"/>` : [];
  });
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    `${overrides.join('')}</Types>`,
  ].join('');
}

/** Title, language and dates. Both dates are the given day, so that the same deck gives the same bytes. */
export function coreXml({ title, description, keywords }: Deck, author: string, date: string): string {
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:${name}>`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:keywords>${escapeXml(keywords.join(', '))}</cp:keywords><dc:description>${escapeXml(description)}</dc:description>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${day('created')}${day('modified')}<dc:language>nl-NL</dc:language></cp:coreProperties>`,
  ].join('');
}

export function appXml({ slides }: Deck): string {
  return `${declaration}<Properties xmlns="${ofExtended}"><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`;
}

const ofExtended = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
