import type { Dimensions, Figure } from '../../foundation/figure/figure';
import { CASH_RUNGS, type CashRung } from '../../foundation/figure/vocabulary';
import { type Decimal, nought } from '../../foundation/number/decimal';
import type { Facet, Measure } from '../../method/measure/measure';
import { MEASURES } from '../../method/measure/measures';
import type { Entry } from '../enter/entry';
import { figureOf } from './figureOf';

/** Step two of assessing: every figure that is a sum of entries, cut as its measure declares. */
export function totals(of: string, entries: readonly Entry[]): Figure[] {
  const bySteps = new Map<string, Entry[]>();
  for (const entry of entries) {
    const there = bySteps.get(entry.step);
    if (there === undefined) bySteps.set(entry.step, [entry]);
    else there.push(entry);
  }
  return MEASURES.flatMap((measure) => {
    const pool = (measure.sums ?? []).flatMap((step) => bySteps.get(step) ?? []).filter((entry) => matches(entry, measure));
    return pool.length === 0 ? [] : (measure.cuts ?? []).flatMap((cut) => cutBy(of, measure, cut, pool));
  });
}

function matches(entry: Entry, { only }: Measure): boolean {
  return only === undefined || ((only.class ?? entry.class) === entry.class && (only.gate ?? entry.gate) === entry.gate);
}

function cutBy(of: string, measure: Measure, cut: readonly Facet[], pool: readonly Entry[]): Figure[] {
  const groups = new Map<string, { dimensions: Dimensions; entries: Entry[] }>();
  for (const entry of pool) {
    for (const dimensions of placesOf(entry, cut)) {
      const key = `${dimensions.period}|${dimensions.rung}|${dimensions.reached}|${dimensions.class}|${dimensions.gate}|${dimensions.kind}|${dimensions.rate}|${dimensions.durability}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { dimensions, entries: [entry] });
      else group.entries.push(entry);
    }
  }
  return [...groups.values()].map(({ dimensions, entries }) => {
    const { amount, missing, parts, marks } = sumOf(entries);
    return figureOf({
      of, measure: measure.id, rule: measure.rule, unit: measure.unit, dimensions, amount, missing, parts,
      marks: [...marks].sort(),
      entries: entries.map(({ id }) => id).sort(),
    });
  });
}

/** Where an entry falls under a cut: nowhere, in one place, or at every rung that it reached. */
function placesOf(entry: Entry, cut: readonly Facet[]): Dimensions[] {
  let dimensions: Record<string, string> = {};
  let rungs: readonly CashRung[] | undefined;
  for (const facet of cut) {
    if (facet === 'to_date' || facet === 'whole_life') {
      if (facet === 'to_date' && !entry.landed) return [];
      dimensions = { ...dimensions, period: facet };
    } else if (facet === 'reached') {
      if (entry.rung === undefined) return [];
      rungs = CASH_RUNGS.slice(0, CASH_RUNGS.indexOf(entry.rung as CashRung) + 1);
    } else {
      const value = facet === 'period' ? entry.year : entry[facet];
      if (value === undefined) return [];
      dimensions = { ...dimensions, [facet]: value };
    }
  }
  return rungs === undefined ? [dimensions] : rungs.map((reached) => ({ ...dimensions, reached }));
}

/** The entries that count: those of parts wholly established, and those that are no part. */
export function countedEntries(entries: readonly Entry[]): Entry[] {
  const broken = new Set(entries.flatMap(({ part, missing }) => (missing === undefined || part === undefined ? [] : [part])));
  return entries.filter(({ part, amount }) => amount !== undefined && (part === undefined || !broken.has(part)));
}

/** The sum of the parts that are wholly established, and how many they are. A part with anything missing is left out whole. */
export function sumOf(entries: readonly Entry[]) {
  const counted = countedEntries(entries);
  const parts = new Set(entries.flatMap(({ part }) => part ?? []));
  const established = new Set(counted.flatMap(({ part }) => part ?? []));
  const none = parts.size > 0 && established.size === 0;
  let amount: Decimal = nought;
  for (const entry of counted) amount = amount.plus(entry.amount as Decimal);
  return {
    amount: none ? undefined : amount,
    missing: none ? [...new Set(entries.flatMap(({ missing }) => missing?.code ?? []))].sort() : undefined,
    parts: { established: established.size, of: parts.size },
    marks: new Set(entries.flatMap(({ marks }) => marks ?? [])),
  };
}
