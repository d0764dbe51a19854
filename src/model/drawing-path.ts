/** Where a drawing stands in a package: by its path below the content, as two folders can hold the same name. */
export function drawingPath(src: string): string {
  return `tekeningen/${src.replace(/^content\//, '')}`;
}
