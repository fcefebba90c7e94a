/** Short forms that stand in capitals. */
const CAPITALS = /\b(?:fte|gss|ni|atrs|hra|dsg)\b/gi;

/** A field’s name as a heading in plain words: `baselineAmount` is `Baseline amount`, which the reader takes for it. */
export function plainHeading(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(CAPITALS, (short) => short.toUpperCase());
}
