/**
 * The element that the markup of an island promises.
 *
 * @throws when it is missing, or is another kind of element.
 */
export function requiredElement<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`No ${kind.name} at ${selector}`);
}
