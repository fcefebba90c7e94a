import type { Dimensions, Figure } from '../../foundation/figure/figure';
import { CASH_RUNGS, type CashRung } from '../../foundation/figure/vocabulary';
import { type Decimal, nought } from '../../foundation/number/decimal';
import type { Facet, Measure } from '../../method/measure/measure';
import { MEASURES } from '../../method/measure/measures';
import type { Entry } from '../enter/entry';
import { figureSaying, type Said, saidOf } from './figureOf';

/** Step two of assessing: every figure that is a sum of entries, cut as its measure declares. */
export function totals(of: string, entries: readonly Entry[]): Figure[] {
  const bySteps = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const there = bySteps.get(entry.step);
    if (there === undefined) bySteps.set(entry.step, [entry]);
    else there.push(entry);
  }
  return MEASURES.flatMap((measure) => {
    const found = measure.sums?.filter((step) => bySteps.has(step)) ?? [];
    if (found.length === 0) return [];
    const pool = found.flatMap((step) => bySteps.get(step) ?? []).filter((entry) => matches(entry, measure));
    const groupsBy = grouper(measure, pool);
    return (measure.cuts ?? []).flatMap((cut) => cutBy(of, measure, cut, groupsBy(cut)));
  });
}

function matches(entry: Entry, { only }: Measure): boolean {
  if (only === undefined) return true;
  const { kinds = [entry.kind ?? ''] } = only;
  return (only.class ?? entry.class) === entry.class && (only.gate ?? entry.gate) === entry.gate && kinds.includes(entry.kind ?? '');
}

function cutBy(of: string, { id: measure, rule, unit }: Measure, cut: readonly Facet[], groups: readonly Summed[]): Figure[] {
  return groups.map(({ first, reached, said, ids }) => {
    const dimensions = dimensionsOf(first, cut, reached);
    return figureSaying(said, { of, measure, rule, unit, dimensions, entries: ids });
  });
}

/** Entries that a cut puts together. */
interface Group {
  readonly first: Entry;
  readonly reached: CashRung | undefined;
  readonly entries: Entry[];
}

interface Summed extends Pick<Group, 'first' | 'reached'> {
  readonly said: Said;
  readonly ids: readonly string[];
}

/** What all of a pool have alike does not split it: cuts that differ only in that are grouped and summed once. */
function grouper(measure: Measure, pool: readonly Entry[]): (cut: readonly Facet[]) => Summed[] {
  const alike = (['gate', 'grade'] as const).filter((facet) => {
    const value = pool[0]?.[facet];
    return value !== undefined && pool.every((entry) => entry[facet] === value);
  });
  const known = new Map<string, Summed[]>();
  return (cut) => {
    const splits = cut.filter((facet) => !(alike as Facet[]).includes(facet));
    const key = splits.join();
    const groups = known.get(key) ?? grouped(measure, splits, pool).map((group) => summed(measure, group));
    known.set(key, groups);
    return groups;
  };
}

function summed({ unit }: Measure, { first, reached, entries }: Group): Summed {
  const { marks, ...sum } = sumOf(entries);
  return { first, reached, said: saidOf({ unit, ...sum, marks: [...marks].sort() }), ids: entries.map(({ id }) => id) };
}

function grouped(measure: Measure, cut: readonly Facet[], pool: readonly Entry[]): Group[] {
  const groups = new Map<string, Group>();
  const put = (key: string, entry: Entry, reached?: CashRung) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: entry, reached, entries: [entry] });
    else group.entries.push(entry);
  };
  const byReached = cut.includes('reached');
  for (const entry of pool) {
    const key = keyOf(entry, cut);
    if (key === undefined) continue;
    if (byReached) for (const reached of reachedBy(entry, measure)) put(`${key}|${reached}`, entry, reached);
    else put(key, entry);
  }
  const all = [...groups.values()];
  if (cut.includes('grade') && pool.some(({ missing }) => missing !== undefined)) shareWhatIsMissing(all, cut);
  return all;
}

function reachedBy({ rung, above }: Entry, measure: Measure): readonly CashRung[] {
  const top = CASH_RUNGS.indexOf(rung as CashRung);
  const least = above === undefined ? 0 : CASH_RUNGS.indexOf(above) + 1;
  return CASH_RUNGS.slice(least, top + 1).filter((each) => measure.reached?.includes(each) ?? true);
}

/**
 * What leaves a part out of a total leaves it out of every grade of it, so that the grades sum to the total
 * (rule E4).
 */
function shareWhatIsMissing(groups: readonly Group[], cut: readonly Facet[]): void {
  const ungraded = cut.filter((facet) => facet !== 'grade');
  const totals = new Map<string, { missing: Entry[]; of: Group[] }>();
  for (const group of groups) {
    const key = `${keyOf(group.first, ungraded)}|${group.reached}`;
    const total = totals.get(key) ?? { missing: [], of: [] };
    total.of.push(group);
    for (const entry of group.entries) if (entry.missing !== undefined) total.missing.push(entry);
    totals.set(key, total);
  }
  for (const { missing, of } of totals.values()) {
    for (const { entries } of missing.length === 0 ? [] : of) {
      const parts = partsOf(entries);
      const there = new Set(entries);
      for (const entry of missing) if (!there.has(entry) && (entry.part === undefined || parts.has(entry.part))) entries.push(entry);
      entries.sort((a, b) => (a.id < b.id ? -1 : 1));
    }
  }
}

/** What an entry is grouped by under a cut; nothing where it has no place in it. */
function keyOf(entry: Entry, cut: readonly Facet[]): string | undefined {
  let key = '';
  for (const facet of cut) {
    if (facet === 'to_date' && !entry.landed) return undefined;
    const value = facetOf(entry, facet);
    if (value === undefined) return undefined;
    key += `|${value}`;
  }
  return key;
}

function facetOf(entry: Entry, facet: Facet): string | undefined {
  if (facet === 'to_date' || facet === 'whole_life') return facet;
  if (facet === 'reached') return entry.rung === undefined ? undefined : '';
  return facet === 'period' ? entry.year : entry[facet];
}

const PERIODS: ReadonlySet<Facet> = new Set<Facet>(['month', 'to_date', 'whole_life']);

function dimensionsOf(entry: Entry, cut: readonly Facet[], reached: CashRung | undefined): Dimensions {
  const dimensions: Record<string, string | undefined> = {};
  for (const facet of cut) {
    if (facet !== 'reached') dimensions[PERIODS.has(facet) ? 'period' : facet] = facetOf(entry, facet);
  }
  if (reached !== undefined) dimensions.reached = reached;
  return dimensions;
}

/** The entries that count: those of parts wholly established, and those that are no part. */
export function countedEntries(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ missing }) => missing !== undefined)) return entries;
  const broken = new Set(entries.flatMap(({ part, missing }) => (missing === undefined || part === undefined ? [] : [part])));
  return entries.filter(({ part, amount }) => amount !== undefined && (part === undefined || !broken.has(part)));
}

/** The sum of the parts that are wholly established, and how many they are. A part with anything missing is left out whole. */
export function sumOf(entries: readonly Entry[]) {
  const [only] = entries;
  if (entries.length === 1 && only?.amount !== undefined) {
    return { amount: only.amount, missing: undefined, parts: { established: 1, of: 1 }, marks: new Set(only.marks) };
  }
  const counted = countedEntries(entries);
  const parts = partsOf(entries);
  const established = counted === entries ? parts : partsOf(counted);
  const adrift = entries.some(({ part, missing }) => part === undefined && missing !== undefined);
  const none = adrift || (parts.size > 0 && established.size === 0);
  let amount: Decimal = nought;
  for (const entry of counted) amount = amount.plus(entry.amount as Decimal);
  const marks = new Set<string>();
  for (const entry of entries) for (const mark of entry.marks ?? []) marks.add(mark);
  return {
    amount: none ? undefined : amount,
    missing: none ? [...new Set(entries.flatMap(({ missing }) => missing?.code ?? []))].sort() : undefined,
    parts: parts.size > 0 ? { established: established.size, of: parts.size } : ofRows(entries),
    marks,
  };
}

function partsOf(entries: readonly Entry[]): Set<string> {
  const parts = new Set<string>();
  for (const { part } of entries) if (part !== undefined) parts.add(part);
  return parts;
}

/** Where nothing in a sum is a part of its own, as with running hours, its rows are counted. */
function ofRows(entries: readonly Entry[]): { established: number; of: number } {
  const rows = new Map(entries.map(({ id, amount }) => [id.slice(0, id.lastIndexOf('#')), amount !== undefined]));
  return { established: [...rows.values()].filter((each) => each).length, of: rows.size };
}
