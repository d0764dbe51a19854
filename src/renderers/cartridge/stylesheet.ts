import type { Theme } from '../../model/theme.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';

/**
 * The look of the site in few rules. A learning environment shows pages in a frame with fonts of its own, so that this
 * asks for none, and says nothing about the size of the text.
 */
export function stylesheet(colours: PaperDesign['colours'], theme: Theme): string {
  const { ink, soft, hairline } = colours;
  const field = colours[theme];
  const surface = colours[`${theme}-surface`];
  return `body { margin: 0; color: ${ink}; background: #fff; font-family: sans-serif; line-height: 1.6; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { margin: 0 0 1.5rem; padding: 1.25rem 1rem; border-bottom: 10px solid ${ink}; background: ${field}; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; }
h2 { margin-top: 2.5rem; padding-top: .75rem; border-top: 2px solid ${ink}; }
a { color: inherit; text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid ${ink}; outline-offset: 2px; }
li { margin-block: .35rem; }
.label { color: ${soft}; font-size: .9em; }
.box { margin-block: 1.5rem; padding: .25rem 1rem 1rem; border: 4px solid ${ink}; background: ${surface}; }
figure { margin: 1.5rem 0; }
blockquote { margin: 0 0 .5rem; font-size: 1.25em; }
img { width: 100%; max-width: 22rem; height: auto; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem; border: 1px solid ${hairline}; text-align: start; vertical-align: top; }
.field { margin-block: 1.5rem; }
.field td { height: 2rem; }
.line { margin: 1rem 0 0; overflow: hidden; color: ${soft}; white-space: nowrap; }
.choices { padding-inline-start: 0; list-style: none; }
.turns { padding: 0; list-style: none; }
@media print { main { max-width: none; } .box, figure, table { break-inside: avoid; } }
`;
}
