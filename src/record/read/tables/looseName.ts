/** A name with capitals, spaces, hyphens and underscores aside: `Baseline amount` is `baselineAmount`. */
export function looseName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
