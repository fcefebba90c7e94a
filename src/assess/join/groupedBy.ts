/** Rows by a key, in the order they come; those without one are left out. */
export function groupedBy<R, K extends string>(rows: Iterable<R>, keyOf: (row: R) => K | undefined): Map<K, [R, ...R[]]> {
  const groups = new Map<K, [R, ...R[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [row]);
    else there.push(row);
  }
  return groups;
}
