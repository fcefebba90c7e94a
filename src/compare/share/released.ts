import type { Portfolio } from '../../record/kind/portfolio';

/** Whether one text of a record, by its path (`stages/s/lesson`), is released. */
export type Released = (path: string) => boolean;

/**
 * Which texts of each record are released (rule F5). A name is an initiative’s id or record path, for all its
 * texts, or the path of one text; with the record’s id and a colon before it where two records hold it. One that
 * more than one record holds is refused, for a text nobody has read would go with it.
 *
 * @throws RangeError where no record holds it, or more than one.
 */
export function releasedFrom(portfolios: readonly Portfolio[], release: readonly string[]): Released[] {
  if (release.length === 0) return portfolios.map(() => () => false);
  const named = portfolios.map(textsByName);
  const released = portfolios.map(() => new Set<string>());
  for (const name of release) {
    const holders = named.flatMap((texts, at) => (texts.has(name) ? [at] : []));
    const [at] = holders;
    if (at === undefined) throw new RangeError(`share: there is no initiative ${JSON.stringify(name)} to release, nor text of one.`);
    if (holders.length > 1) {
      const whole = JSON.stringify(`${portfolios[at]?.id}:${name}`);
      throw new RangeError(
        `share: ${holders.length} records hold ${JSON.stringify(name)}. Write whose it is, such as ${whole}, or share the records apart.`,
      );
    }
    for (const path of named[at]?.get(name) ?? []) released[at]?.add(path);
  }
  return released.map((paths) => (path) => paths.has(path));
}

/** Every name that releases something of a record, and the texts it releases. */
function textsByName({ id: record, initiatives = [], stages = [], savings = [], statuses = [] }: Portfolio): Map<string, string[]> {
  const initiativeOf = new Map(savings.map(({ id, initiative }) => [id, initiative]));
  const texts = new Map(initiatives.map(({ id }) => [id, [`initiatives/${id}/title`]]));
  for (const { id, initiative } of stages) texts.get(initiative)?.push(`stages/${id}/reason`, `stages/${id}/lesson`);
  for (const { id, saving } of statuses) texts.get(initiativeOf.get(saving) ?? '')?.push(`statuses/${id}/reason`);
  const names = new Map<string, string[]>();
  const add = (name: string, paths: string[]) => names.set(name, paths).set(`${record}:${name}`, paths);
  for (const [id, paths] of texts) {
    for (const path of paths) add(path, [path]);
    add(id, paths);
    add(`initiatives/${id}`, paths);
  }
  return names;
}
