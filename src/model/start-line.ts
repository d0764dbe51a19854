/** How far each of twelve marks stands before the start line, in steps. Neighbours differ; no mark stands at the line. */
export const markDistances = [3, 1, 5, 2, 6, 4, 2, 5, 1, 6, 3, 4] as const;

/** Steps of the mark at this place, counted from 0. Past the twelfth they start again. */
export function markDistance(index: number): number {
  return markDistances[index % markDistances.length] ?? 0;
}
