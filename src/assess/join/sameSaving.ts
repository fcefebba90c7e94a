import type { Saving } from '../../record/kind/saving';

/** For each saving recorded more than once, the least id of those that are the same saving (rule A8). */
export function sameSaving(savings: readonly Saving[]): (id: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  for (const { id, sameAs } of savings) {
    if (sameAs === undefined) continue;
    const [a, b] = [rootOf(id), rootOf(sameAs)];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  return rootOf;
}
