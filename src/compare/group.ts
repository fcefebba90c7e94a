import { compareText } from '../foundation/errors/issue';
import { type Basis, basisKey } from './basis/basis';
import type { Indicator } from './indicator/indicator';
import { type Funnel, funnel } from './rank/funnel';
import { type Quartiles, quartiles } from './rank/quartiles';
import { ranks } from './rank/ranks';
import type { CouncilValue } from './value/councilValue';

/** One council of a group, with its rank where it has one. */
export interface Member extends CouncilValue {
  readonly value: string;
  readonly rank?: number;
}

/** Councils whose values were worked on one basis, and so may be put side by side (rules F2, F4). */
export interface Group {
  readonly basis: Basis;
  /** Sorted by name: the order says nothing. */
  readonly members: readonly Member[];
  /** Absent below five councils. */
  readonly quartiles?: Quartiles;
  /** Limits of chance about the share of all, where the indicator is a share of a number of things. */
  readonly funnel?: Funnel;
}

/** Values grouped by equality of basis, the largest group first. */
export function groupsOf(values: readonly CouncilValue[], indicator: Indicator): Group[] {
  const byBasis = new Map<string, CouncilValue[]>();
  for (const value of values) byBasis.set(basisKey(value.basis), [...(byBasis.get(basisKey(value.basis)) ?? []), value]);
  return [...byBasis.entries()]
    .sort(([keyA, a], [keyB, b]) => b.length - a.length || compareText(keyA, keyB))
    .map(([, members]) => groupOf(members, indicator));
}

function groupOf(values: readonly CouncilValue[], indicator: Indicator): Group {
  const sorted = [...values].sort((a, b) => compareText(a.council.name, b.council.name));
  const places = sorted.length > 1 ? ranks(sorted, indicator) : [];
  const members = sorted.map((value, at): Member => ({ ...value, value: value.value as string, ...ranked(places[at]) }));
  const parts = quartiles(
    members.map(({ exact, value }) => exact ?? value),
    indicator.places,
  );
  const limits = funnel(
    members.flatMap(({ council, counts }) => (counts === undefined ? [] : [{ council: council.name, ...counts }])),
    indicator.places,
  );
  return {
    basis: (sorted[0] as CouncilValue).basis,
    members,
    ...(parts === undefined ? {} : { quartiles: parts }),
    ...(limits === undefined ? {} : { funnel: limits }),
  };
}

function ranked(rank: number | undefined): { rank?: number } {
  return rank === undefined ? {} : { rank };
}
