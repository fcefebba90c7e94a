/**
 * How many `"name":` a JSON text has at the most: never fewer than it has members, so where the count
 * equals the names a parser kept, no name stood twice.
 */
export function membersInText(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (before >= 0 && text.charCodeAt(before) <= 32) before--;
    if (text.charCodeAt(before) === 34) count++;
  }
  return count;
}

/** How many names a parsed document has, to the depth that its rows can have. Deeper ones are faults of their own. */
export function membersParsed(document: object): number {
  const open: object[] = [document];
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) {
      for (const each of value) if (typeof each === 'object' && each !== null) open.push(each);
    } else {
      for (const key in value) {
        count++;
        const each: unknown = value[key as keyof typeof value];
        if (typeof each === 'object' && each !== null) open.push(each);
      }
    }
  }
  return count;
}
