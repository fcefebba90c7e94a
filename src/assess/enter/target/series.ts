import { issue } from '../../../foundation/errors/issue';
import type { CashClass } from '../../../foundation/figure/vocabulary';
import type { Target } from '../../../record/kind/target';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';

/** Targets of one thing on one footing: the first of them, and what it was reforecast to (rule D1). */
export interface Series {
  /** Whose: `savings/<id>`, `measures/<id>` or `initiatives/<id>`. */
  readonly path: string;
  readonly what: Target['what'];
  readonly class?: CashClass | undefined;
  readonly netOrGross: Target['netOrGross'];
  /** By the day they were set. */
  readonly rows: readonly Target[];
}

/** The series of an initiative. A target that nothing realised can be held against is noted and left out. */
export function seriesOf(subject: Subject, ctx: Context): Series[] {
  const found = new Map<string, Series & { readonly rows: Target[] }>();
  for (const row of subject.targets) {
    const its = classOf(subject, row);
    const why = refusal(subject, row, its);
    if (why !== undefined) {
      ctx.note(issue('target_not_counted', `targets/${row.id}`, why));
      continue;
    }
    const path = whose(subject, row);
    const key = [path, row.what, its, row.netOrGross].join(' ');
    const series = found.get(key) ?? { path, what: row.what, class: its, netOrGross: row.netOrGross, rows: [] };
    series.rows.push(row);
    found.set(key, series);
  }
  return [...found.values()];
}

function whose(subject: Subject, { saving, measure }: Target): string {
  if (saving !== undefined) return `savings/${saving}`;
  return measure === undefined ? subject.path : `measures/${measure}`;
}

function classOf({ savings }: Subject, row: Target): CashClass | undefined {
  if (row.what !== 'cash') return undefined;
  return savings.find(({ row: saving }) => saving.id === row.saving)?.row.class ?? row.class;
}

/** Why a target cannot be held against anything, and what to do. */
function refusal(subject: Subject, row: Target, its: CashClass | undefined): { why: string; write: string } | undefined {
  if (row.what === 'cash') {
    if (row.measure !== undefined) return { why: 'it is of cash and names a measure', write: 'Name the saving in place of the measure' };
    if (its === undefined) return { why: 'it is of cash and names no class', write: 'Write the class' };
    if (row.class !== undefined && row.class !== its)
      return { why: `its class is ${row.class} and that of the saving is ${its}`, write: 'Write the class of the saving' };
    if (row.saving !== undefined && row.netOrGross === 'net')
      return { why: 'it is net and costs are not recorded by saving', write: 'Set it for the whole initiative, or gross' };
  } else if (row.saving !== undefined)
    return { why: 'it is of hours and names a saving', write: 'Name the measure in place of the saving' };
  return gaveWay(subject, row, its)
    ? row.saving === undefined && row.measure === undefined
      ? { why: 'a target of the same kind was set earlier for a part of the initiative, and that is kept', write: 'Keep one of the two' }
      : { why: 'the initiative has a target of its own of the same kind, and this is part of it', write: 'Keep one of the two' }
    : undefined;
}

/** Of targets of an initiative and of its parts, of one kind, those of the level that was set first are kept (rule D1); on one day the initiative's. */
function gaveWay(subject: Subject, row: Target, its: CashClass | undefined): boolean {
  const alike = subject.targets.filter(
    (other) => other.what === row.what && other.netOrGross === row.netOrGross && classOf(subject, other) === its,
  );
  const firstOf = (part: boolean) => alike.find((other) => isPart(other) === part)?.setOn;
  const [whole, parts] = [firstOf(false), firstOf(true)];
  if (whole === undefined || parts === undefined) return false;
  return isPart(row) ? whole <= parts : parts < whole;
}

function isPart({ saving, measure }: Target): boolean {
  return saving !== undefined || measure !== undefined;
}
