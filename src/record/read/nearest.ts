/** The known name closest to one that is not known, or empty where none is close. */
export function nearest(name: string, known: readonly string[]): string {
  const wanted = name.slice(0, 60).toLowerCase();
  let best = '';
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const each of known) {
    const distance = editDistance(wanted, each.toLowerCase(), least);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

const MOST_COMPARED = 200_000;

/** As {@link nearest}, each name looked up once. Past so many comparisons it suggests no more, so that no file can make it take long. */
export function nearestIn(known: readonly string[]): (name: string) => string {
  const found = new Map<string, string>();
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    if (found.size * known.length > MOST_COMPARED) return '';
    const best = nearest(name, known);
    found.set(name, best);
    return best;
  };
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] as number;
}
