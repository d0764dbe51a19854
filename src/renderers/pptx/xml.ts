/** What every part of the file begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';
/** Names of relations begin with it too. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The prefixes that the parts use: a for drawings, p for presentations, r for relations. */
export const namespaces = `xmlns:a="${drawing}" xmlns:r="${officeRelations}" xmlns:p="${presentation}"`;

/** Text as it stands in XML, in an attribute too. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The length of an inch's 72nd part, in which layouts are measured, in the unit of the file. */
const unitsInPoint = 12_700;

export function toUnits(points: number): number {
  return Math.round(points * unitsInPoint);
}
