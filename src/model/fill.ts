/** Fills `{name}` in a text: `fill('{count} tips', { count: 5 })`. An unknown name stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
