import { Decimal } from '../../foundation/number/decimal';
import type { Council } from '../../record/kind/council';

/** The bands of population, from the lower end up to but not at the upper, in residents. */
export const POPULATION_BANDS = {
  under_100000: [0, 100_000],
  '100000_to_200000': [100_000, 200_000],
  '200000_to_350000': [200_000, 350_000],
  '350000_to_600000': [350_000, 600_000],
  '600000_and_over': [600_000, Infinity],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type PopulationBand = keyof typeof POPULATION_BANDS;

/** Which councils to put side by side: all that is given has to be so of one (rule F6). */
export interface Peers {
  readonly type?: NonNullable<Council['type']>;
  readonly region?: string;
  readonly populationBand?: PopulationBand;
  /** A list of one’s own, of GSS codes. */
  readonly gss?: readonly string[];
}

/** Whether a council is of a peer group (rule F6). One whose residents are not recorded is in no population band. */
export function isPeer({ type, region, gss, residents }: Council, peers: Peers): boolean {
  return (
    (peers.type === undefined || peers.type === type) &&
    (peers.region === undefined || peers.region === region) &&
    (peers.gss === undefined || (gss !== undefined && peers.gss.includes(gss))) &&
    (peers.populationBand === undefined || isWithin(residents, POPULATION_BANDS[peers.populationBand]))
  );
}

/** The band a number of residents is in; nothing where it is not recorded. */
export function bandOfResidents(residents: string | undefined): PopulationBand | undefined {
  return (Object.keys(POPULATION_BANDS) as PopulationBand[]).find((band) => isWithin(residents, POPULATION_BANDS[band]));
}

function isWithin(residents: string | undefined, [from, to]: readonly [number, number]): boolean {
  if (residents === undefined) return false;
  const count = new Decimal(residents);
  return count.greaterThanOrEqualTo(from) && count.lessThan(to);
}
