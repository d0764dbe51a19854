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
  { id: 'label', letters: { field: 'field' } },
  { id: 'factName', letters: { bold: true } },
  { id: 'speaker', letters: { size: 10, bold: true } },
  { id: 'direction', letters: { size: 10, italic: true, colour: 'soft' } },
  { id: 'tickBox', letters: { font: 'symbol', size: 14 } },
];
