/** A name that is not taken yet, capitals aside: the one wanted, or that with the first free number after it. */
export function freeName(wanted: string, taken: Set<string>): string {
  for (let at = 1; ; at++) {
    const name = at === 1 ? wanted : `${wanted}_${at}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
