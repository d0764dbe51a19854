import type { PaperDocument } from '../../model/document/document.ts';
import { escapeXml } from '../xml/xml.ts';
import { element } from './xml.ts';

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/**
 * The part `core.xml`: what the file says of itself.
 *
 * @param creator name of the site.
 * @param date day of the content, as `2026-01-31`.
 */
export function propertiesPart(document: PaperDocument, creator: string, date: string): string {
  const { title, kicker, description, keywords } = document;
  const moment = `${date}T12:00:00Z`;
  const dated = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  const written = (name: string, text: string): string => element(name, {}, escapeXml(text));
  const properties = [
    written('dc:title', title),
    written('dc:subject', kicker),
    written('dc:creator', creator),
    written('cp:keywords', keywords.join(', ')),
    written('dc:description', description),
    written('cp:lastModifiedBy', creator),
    written('cp:revision', '1'),
    dated('dcterms:created'),
    dated('dcterms:modified'),
    written('dc:language', 'nl-NL'),
  ];
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return declaration + element('cp:coreProperties', namespaces, ...properties);
}
