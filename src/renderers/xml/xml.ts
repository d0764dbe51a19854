/** An element of XML: its name, its attributes and what it holds. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

type Child = Element | string | readonly (Element | string)[];

/** An element; lists of children are taken apart, so that a list without items leaves nothing. */
export function element(name: string, ...rest: [Readonly<Record<string, string>>, ...Child[]] | Child[]): Element {
  const [first, ...others] = rest;
  const hasAttributes = isAttributes(first);
  const children = (hasAttributes ? others : rest) as Child[];
  return { name, attributes: hasAttributes ? first : {}, children: children.flat() };
}

function isAttributes(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('children' in value);
}

/** A document in UTF-8, indented for who reads it. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, children }: Element, indent: string): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
  if (children.length === 0) return `${indent}<${start}/>`;
  // White space is text wherever text stands.
  if (children.some((child) => typeof child === 'string')) {
    const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child, '')));
    return `${indent}<${start}>${inner.join('')}</${name}>`;
  }
  const inner = children.map((child) => writeElement(child as Element, `${indent}  `));
  return `${indent}<${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

/** Text of XML and HTML, also inside double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
