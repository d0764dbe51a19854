import { escapeXml } from '../xml/xml.ts';

/** Attributes and children of an element of a part that is written as text. An attribute without a value is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element as text: `element('w:sz', { 'w:val': 22 })`. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** One part of the package, with the namespaces of WordprocessingML. */
export function part(name: string, ...children: string[]): string {
  const namespaces = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${element(name, namespaces, ...children)}`;
}
