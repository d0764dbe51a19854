import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { nearestWord, type Report } from '../problems.ts';
import { describeSyntaxError, type SyntaxFault } from './describe-syntax-error.ts';
import { componentNames, componentRule } from './vocabulary.ts';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Parses MDX to a syntax tree. A syntax error is reported and gives undefined. */
export function parseSyntax(source: string, field: string, firstLine: number, report: Report): Root | undefined {
  try {
    return fromMarkdown(source, {
      extensions: [mdxjs(), gfmTable()],
      mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
    });
  } catch (error) {
    const { line, ...told } = describeSyntaxError(error as SyntaxFault);
    report({ line: firstLine + line - 1, field, ...told });
    return undefined;
  }
}

/** Line of a node in its file. */
export function lineOf(node: Nodes, firstLine: number): number {
  return firstLine + (node.position?.start.line ?? 1) - 1;
}

/**
 * The attributes of a component as plain strings. Unknown, missing and computed ones are reported; an unknown
 * component gives undefined.
 */
export function readAttributes(node: Jsx, line: number, report: Report): Record<string, string> | undefined {
  const name = node.name ?? '';
  const rule = componentRule(name);
  if (!rule) {
    const nearest = nearestWord(name, componentNames);
    report({
      line,
      field: `<${name}>`,
      message: 'dit onderdeel bestaat niet',
      remedy: `${nearest ? `bedoel je <${nearest}>? ` : ''}Kies uit: ${componentNames.join(', ')}`,
    });
    return undefined;
  }
  const known: readonly string[] = [...rule.required, ...rule.optional];
  const values: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report({
        line,
        field: `<${name}>`,
        message: 'een waarde staat niet tussen aanhalingstekens',
        remedy: 'schrijf elke waarde als naam="tekst"',
      });
    } else if (!known.includes(attribute.name)) {
      const nearest = nearestWord(attribute.name, known);
      report({
        line,
        field: `<${name} ${attribute.name}>`,
        message: 'dit kenmerk bestaat niet',
        remedy: nearest ? `bedoel je ${nearest}?` : `haal het weg of kies uit: ${known.join(', ')}`,
      });
    } else {
      values[attribute.name] = attribute.value.trim();
    }
  }
  for (const required of rule.required) {
    if (values[required]) continue;
    report({
      line,
      field: `<${name} ${required}>`,
      message: required === 'alt' ? 'de beschrijving van de afbeelding ontbreekt' : 'dit kenmerk ontbreekt of is leeg',
      remedy:
        required === 'alt'
          ? 'vul alt="…" met wat op de afbeelding te zien is, voor wie haar niet ziet'
          : `vul ${required}="…" in`,
    });
  }
  return values;
}

/** The bare text of a node and everything in it, with white space joined. */
export function plainTextOf(node: Nodes): string {
  return collectText(node).replaceAll(/\s+/g, ' ').trim();
}

function collectText(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return ' ';
  if ('children' in node) {
    const between = node.type === 'root' || node.type.endsWith('FlowElement') ? '\n' : '';
    return node.children.map(collectText).join(between);
  }
  return '';
}
