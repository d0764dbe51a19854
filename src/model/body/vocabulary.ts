/** What a component may hold: blocks of any kind, one list, cards, turns, plain text, or nothing. */
type Content = 'blocks' | 'list' | 'cards' | 'turns' | 'text' | 'nothing';

interface ComponentRule {
  required: readonly string[];
  optional: readonly string[];
  content: Content;
}

/** The closed vocabulary of block components in a body. Anything else stops the build. */
export const blockComponents = {
  Quotation: { required: ['source', 'speaker'], optional: ['role'], content: 'text' },
  Question: { required: ['title'], optional: [], content: 'blocks' },
  Nuance: { required: ['title'], optional: [], content: 'blocks' },
  Case: { required: ['title'], optional: [], content: 'blocks' },
  Task: { required: ['title'], optional: [], content: 'blocks' },
  Missing: { required: ['title'], optional: [], content: 'blocks' },
  Background: { required: [], optional: [], content: 'blocks' },
  Steps: { required: [], optional: [], content: 'list' },
  Statements: { required: ['title'], optional: [], content: 'list' },
  Cards: { required: ['title'], optional: [], content: 'cards' },
  Card: { required: ['title'], optional: [], content: 'blocks' },
  Transcript: { required: ['title', 'source'], optional: [], content: 'turns' },
  Line: { required: ['speaker'], optional: ['direction'], content: 'text' },
  Figure: { required: ['src', 'alt'], optional: ['caption'], content: 'nothing' },
} as const satisfies Record<string, ComponentRule>;

/** The closed vocabulary of components in running text. */
export const inlineComponents = {
  Cite: { required: ['ref'], optional: ['page'], content: 'nothing' },
  Term: { required: ['id'], optional: [], content: 'text' },
} as const satisfies Record<string, ComponentRule>;

const rules: Record<string, ComponentRule> = { ...blockComponents, ...inlineComponents };

export const componentNames: readonly string[] = Object.keys(rules);

/** The rule of a component, or undefined when the vocabulary does not have it. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}
