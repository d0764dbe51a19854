import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { findFault, type YamlFault } from './describe-yaml-error.ts';

type Path = readonly PropertyKey[];

/** A YAML text that could be read. Lines are counted in its file, from 1. */
export interface YamlText {
  data: unknown;
  firstLine: number;
  /** Line of what stands at a path, or of the nearest thing around it; undefined when not even its first part is there. */
  lineOf(path: Path): number | undefined;
}

/** A YAML text that could not be read. */
export interface BrokenYaml extends Omit<YamlFault, 'offset'> {
  line: number;
  /** Field whose line it is, if the line starts with one. */
  field?: string;
}

/**
 * Reads a YAML text.
 *
 * @param linesBefore lines of its file that stand in front of it.
 */
export function readYaml(source: string, linesBefore: number): YamlText | { fault: BrokenYaml } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const fault = findFault(document, source);
  if (fault) {
    const { offset, ...told } = fault;
    const field = fieldAt(source, offset);
    return { fault: { line: lineAt(offset), ...(field === undefined ? {} : { field }), ...told } };
  }
  return {
    data: document.toJS() as unknown,
    firstLine: lineAt(document.contents?.range[0] ?? 0),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== undefined) return lineAt(offset);
      }
      return undefined;
    },
  };
}

/** The field with which the line around an offset starts. */
function fieldAt(source: string, offset: number): string | undefined {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1);
  return /^\s*(?:- )?([\w-]+):/.exec(line)?.[1];
}

/** Where the key at a path starts, or the item of a list. */
function offsetOf(document: Document.Parsed, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isSeq<{ range?: [number, number, number] }>(parent)) return parent.items[Number(last)]?.range?.[0];
  if (!isMap(parent)) return undefined;
  const key = parent.items.map((pair) => pair.key).find((key) => isScalar(key) && key.value === last);
  return isScalar(key) ? key.range?.[0] : undefined;
}
