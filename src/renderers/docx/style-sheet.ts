import { blockStyles, cellStyles, sheetStyles } from './block-styles.ts';
import type { StyleRule } from './style-rule.ts';
import { listStyles, pageStyles, textStyles } from './text-styles.ts';

/** Every style of paragraphs but Normal. */
export const paragraphStyles: readonly StyleRule[] = [
  ...textStyles,
  ...listStyles,
  ...blockStyles,
  ...cellStyles,
  ...sheetStyles,
  ...pageStyles,
];

/** Every style of words. */
export const wordStyles: readonly StyleRule[] = [
  { id: 'Hyperlink', name: 'Hyperlink', letters: { colour: 'ink', underline: true } },
  { id: 'label', letters: { bold: true, colour: 'ink', field: 'field' } },
  { id: 'factName', letters: { bold: true } },
  { id: 'speaker', letters: { bold: true } },
  { id: 'direction', letters: { italic: true, colour: 'soft' } },
  { id: 'tickBox', letters: { font: 'symbol', size: 13 } },
];
