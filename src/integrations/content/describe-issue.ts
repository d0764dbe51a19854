import type { z } from 'astro/zod';
import { nearestWord } from '../../model/problems.ts';
import { fieldName } from './field-name.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with one field, and what to do about it, in Dutch. `field` is its path: `minutes.guide`, `steps[2].text`; empty for the whole. */
export interface IssueDescription {
  path: PropertyKey[];
  field: string;
  message: string;
  remedy: string;
  /** The field that an unknown one was meant to be. */
  meant?: string;
}

/** Tells the issues that a schema found as an editor needs them. */
export function describeIssues(error: z.core.$ZodError, schema: z.core.$ZodType): IssueDescription[] {
  const told = error.issues.flatMap((issue) => describeIssue(issue, schema));
  // A misspelt field is not missing as well: its name is the one fault to mend.
  const meant = new Set(told.map(({ meant }) => meant).filter(Boolean));
  return told.filter(({ field, message }) => message !== missing || !meant.has(field));
}

const missing = 'dit veld ontbreekt';

function describeIssue(issue: Issue, schema: z.core.$ZodType): IssueDescription[] {
  const at = (message: string, remedy: string): IssueDescription[] => [
    { path: [...issue.path], field: fieldName(issue.path), message, remedy },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        const nearest = nearestWord(key, known);
        const remedy = nearest ? `bedoel je "${nearest}"?` : `haal het weg of kies uit: ${known.join(', ')}`;
        const meant = nearest ? { meant: fieldName([...issue.path, nearest]) } : {};
        return { path, field: fieldName(path), message: 'dit veld bestaat niet', remedy, ...meant };
      });
    }
    case 'invalid_type':
      return at(...describeType(issue.input, issue.expected));
    case 'invalid_value':
      return issue.input === undefined
        ? at(missing, `kies uit: ${issue.values.join(', ')}`)
        : at(`${JSON.stringify(issue.input)} kan hier niet`, `kies uit: ${issue.values.join(', ')}`);
    case 'too_small':
      return at(
        `te kort of te klein: ten minste ${String(issue.minimum)}${unit(issue.origin)}`,
        isNumber(issue.origin) ? 'kies een groter getal' : 'vul het aan',
      );
    case 'too_big':
      return at(
        `te lang of te groot: ten hoogste ${String(issue.maximum)}${unit(issue.origin)}`,
        isNumber(issue.origin) ? 'kies een kleiner getal' : 'maak het korter',
      );
    case 'invalid_format':
      return issue.format === 'url'
        ? at('dit is geen webadres', 'begin met https:// en neem het hele adres over')
        : at('hier staan tekens die niet kunnen', 'gebruik kleine letters, cijfers en koppeltekens: zo-als-dit');
    case 'invalid_union': {
      // The first alternative that got furthest tells most.
      const nested = issue.errors
        .map((issues) =>
          issues.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema)),
        )
        .filter((descriptions) => descriptions.length > 0)
        .sort((a, b) => a.length - b.length)[0];
      return (
        nested ??
        at('dit onderdeel heeft een onbekend soort (kind)', `kies uit: ${kindsAt(schema, issue.path).join(', ')}`)
      );
    }
    case 'custom': {
      const dutch: unknown = issue.params?.['dutch'];
      const [message, remedy] = typeof dutch === 'string' ? dutch.split(': ') : [];
      return at(message ?? 'de waarde past niet', remedy ?? 'kijk in de handleiding voor redacteuren');
    }
    default:
      return at(`de waarde past niet (${issue.message})`, 'kijk in de handleiding voor redacteuren');
  }
}

/** Message and remedy for a value of the wrong type. */
function describeType(input: unknown, expected: string): [string, string] {
  const kind = kindNames[expected] ?? expected;
  if (input === undefined) return [missing, `vul het in: ${kind}`];
  if (input === null) return ['dit veld is leeg', `vul het in: ${kind}`];
  // YAML reads 2024 as a number, and a text with a colon in typographic quotes as a field with a value.
  const wasText = expected === 'string' && !Array.isArray(input);
  return [
    'de waarde heeft de verkeerde vorm',
    wasText ? 'zet de tekst tussen rechte aanhalingstekens: \'…\' of "…"' : `maak er ${kind} van`,
  ];
}

const kindNames: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
};

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

function unit(origin: string): string {
  return { string: ' tekens', array: ' onderdelen' }[origin] ?? '';
}

interface SchemaDefinition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  values?: unknown[];
}

const definition = (schema: z.core.$ZodType): SchemaDefinition => schema._zod.def;

/** The object schemas that can stand at a path. */
function objectsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Record<string, z.core.$ZodType>[] {
  const { shape, element, innerType, options } = definition(schema);
  if (innerType) return objectsAt(innerType, path);
  if (options) return options.flatMap((option) => objectsAt(option, path));
  const [head, ...rest] = path;
  if (element) return head === undefined ? [] : objectsAt(element, rest);
  if (!shape) return [];
  if (head === undefined) return [shape];
  const child = shape[String(head)];
  return child ? objectsAt(child, rest) : [];
}

function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(objectsAt(schema, path).flatMap((shape) => Object.keys(shape)))];
}

function kindsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const parent = path.at(-1) === 'kind' ? path.slice(0, -1) : path;
  return objectsAt(schema, parent).flatMap((shape) => {
    const kind = shape['kind'];
    return kind ? (definition(kind).values ?? []).map(String) : [];
  });
}
