import { isAlias, isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** What stops a YAML text from being read, at an offset in it, and what to do about it, in Dutch. */
export interface YamlFault {
  offset: number;
  message: string;
  remedy: string;
}

const quoteText = 'zet de hele tekst tussen rechte aanhalingstekens, of begin haar na >- op een nieuwe regel';
const indentLikeOthers = 'laat velden die bij elkaar horen even ver inspringen, met spaties';

/** The first fault of a parsed text, or undefined. */
export function findFault(document: Document.Parsed, source: string): YamlFault | undefined {
  // The parser takes *word* for a reference to another text, and stumbles over what follows or not at all.
  const alias = nodesOf(document).find((node) => isAlias(node));
  if (alias?.range) return badStart(alias.range[0], source);
  const [error] = [...document.errors, ...document.warnings];
  return error && describeError(error, document, source);
}

function describeError(error: YAMLError, document: Document.Parsed, source: string): YamlFault {
  const [offset] = error.pos;
  const tell = (message: string, remedy: string, at = offset): YamlFault => ({ offset: at, message, remedy });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tell('de regel begint met een tab', 'gebruik spaties om te laten inspringen');
    case 'DUPLICATE_KEY':
      return tell('dit veld staat er twee keer', 'haal één van beide weg');
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (error.message.startsWith('A block sequence')) return tell('de regel springt verkeerd in', indentLikeOthers);
      if (/^[‘’‚“”„]/.test(source.slice(offset))) {
        const remedy = 'zet de tekst tussen rechte aanhalingstekens: \'…\' of "…"';
        return tell('de tekst staat tussen gekrulde aanhalingstekens', remedy);
      }
      // Without this second error the colon stands on the same line.
      return document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
        ? tell('de regel hieronder springt te ver in', indentLikeOthers)
        : tell('er staat een dubbele punt met een spatie in de tekst', quoteText);
    case 'BLOCK_IN_FLOW':
      return tell('er staat een dubbele punt met een spatie in de tekst', quoteText);
    case 'MULTILINE_IMPLICIT_KEY':
      return tell(
        'deze regel begint niet met een veld en een dubbele punt met een spatie',
        'schrijf veld: tekst; hoort de regel bij het veld erboven, laat haar dan inspringen',
      );
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return describeToken(error, document, source);
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return badStart(offset, source);
    case 'BAD_DQ_ESCAPE':
      return tell('een \\ kan hier niet', 'gebruik enkele aanhalingstekens, of haal de \\ weg');
    case 'MULTIPLE_DOCS':
      return tell('een regel met --- of ... breekt het bestand af', 'haal die regel weg');
    default:
      return tell(`kan niet worden gelezen (${error.code})`, `${quoteText}; ${indentLikeOthers}`);
  }
}

/** Faults that the parser tells apart in words only: something is missing, or stands where it cannot. */
function describeToken(error: YAMLError, document: Document.Parsed, source: string): YamlFault {
  const [offset] = error.pos;
  const tell = (message: string, remedy: string, at = offset): YamlFault => ({ offset: at, message, remedy });
  const nodes = nodesOf(document).filter(({ range }) => (range?.[0] ?? offset) < offset);
  if (/\b[Ff]low (map|sequence)\b.*\bend with\b/.test(error.message)) {
    const start = nodes.findLast((node) => isOpen(node, source))?.range?.[0] ?? offset;
    const [name, end] = source[start] === '{' ? ['een groep velden', '}'] : ['een lijst', ']'];
    return tell(`${name} wordt niet gesloten`, `zet ${end} aan het eind`, start);
  }
  const quoted = nodes.findLast((node) => isScalar(node) && node.type?.startsWith('QUOTE'));
  const [start = 0, end = 0] = quoted?.range ?? [];
  const followsQuote = quoted !== undefined && source.slice(end, offset).trim() === '';
  const mark = source[start] ?? "'";
  const doubled =
    mark === "'" ? "schrijf een apostrof in de tekst dubbel ('')" : 'gebruik in de tekst enkele aanhalingstekens';
  // A text that is not closed runs on to the next quotation mark, so that the parser stumbles lines below.
  if (error.message.startsWith('Missing closing') || (followsQuote && source.slice(start, end).includes('\n'))) {
    return tell(
      'een aanhalingsteken wordt niet gesloten',
      `zet aan het eind van de tekst ook een ${mark}, en ${doubled}`,
      start,
    );
  }
  if (error.message.startsWith('Missing , or :')) {
    return tell('er ontbreekt een komma', 'zet een komma tussen de onderdelen');
  }
  if (followsQuote) return tell('na het sluitende aanhalingsteken gaat de regel verder', doubled);
  if (error.message.startsWith('Block scalar header')) {
    return tell('na > of | gaat de regel verder', 'begin de tekst op een nieuwe regel, en laat die inspringen');
  }
  if (error.message.startsWith('Unexpected , in')) return tell('er staat een komma te veel', 'haal de komma weg');
  if (error.message.startsWith('Unexpected block-seq-ind')) {
    return tell(
      'een lijst met streepjes kan niet op de regel van het veld beginnen',
      'begin de lijst op een nieuwe regel',
    );
  }
  if (/^-\S/.test(source.slice(offset))) {
    return tell('na het streepje van een lijst ontbreekt een spatie', 'zet een spatie na het streepje');
  }
  return tell('de regel springt verkeerd in, of begint niet met een veld en een dubbele punt', indentLikeOthers);
}

function badStart(offset: number, source: string): YamlFault {
  return {
    offset,
    message: `een tekst kan niet met ${source[offset] ?? ''} beginnen`,
    remedy: quoteText,
  };
}

/** Every node of the document, in the order in which they start. */
function nodesOf(document: Document.Parsed): Node[] {
  const nodes: Node[] = [];
  visit(document, { Node: (_, node) => void nodes.push(node) });
  return nodes;
}

/** Whether a list in brackets or a group of fields in braces lacks its end. */
function isOpen(node: Node, source: string): boolean {
  if (!isCollection(node) || node.flow !== true || !node.range) return false;
  return !/[\]}]$/.test(source.slice(node.range[0], node.range[1]).trimEnd());
}
