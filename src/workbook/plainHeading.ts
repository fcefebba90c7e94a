/** A field’s name as a heading in plain words: `baselineAmount` is `Baseline amount`, which the reader takes for it. */
export function plainHeading(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
