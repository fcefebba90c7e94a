import { allocate } from '../../foundation/number/allocate';
import { Decimal } from '../../foundation/number/decimal';
import { decimalOf } from '../../foundation/number/decimalOf';
import { exactText } from '../../foundation/number/round';
import { compareText } from '../../foundation/errors/issue';
import { type IsoDate, isDate } from '../../foundation/time/date';
import type { Portfolio, Row, Table } from '../../record/kind/portfolio';
import { canonical } from '../../record/write/canonical';
import { type Successor, typeOfGss } from '../successor';
import { ownFields, portfolioOf, rowsOf, TABLES } from '../tables';
import { joined } from './joined';
import { ownersOf } from './owners';
import { passingIn } from './passingOf';

/** A successor, and the key by which what is shared out falls to it. */
export interface Heir extends Successor {
  /** Decimal text: its residents, staff or spend, as `basis` says. */
  readonly key: string;
}

/** What a split is asked. */
export interface SplitOptions {
  readonly successors: readonly Heir[];
  /** What the keys are numbers of. */
  readonly basis: 'net_revenue_spend' | 'residents' | 'staff_fte';
  readonly vestingDay: IsoDate;
  /** Initiatives that go whole to one successor, by id, and its GSS code. */
  readonly initiatives?: Readonly<Record<string, string>>;
}

/** One successor’s part of a record. */
export interface Part {
  readonly gss: string;
  readonly portfolio: Portfolio;
}

/**
 * Splits a record between successors (rule G1), one part for each, sorted by GSS code.
 *
 * An initiative goes whole to the successor named for it; the rest are shared out by the stated key. Money,
 * hours, numbers of people and of cases are shared so that the parts sum to the whole, money to the penny, by
 * largest remainder, ties to the lower GSS code. Rates, shares and what somebody claimed are the same in each
 * part, so claims must not be added up across parts. A part keeps its predecessor’s identity: merge it
 * with the successor’s other predecessors.
 *
 * @throws RangeError where a key is not positive, or an initiative goes to no such successor.
 *
 * @example
 * ```ts
 * import { parsePortfolio } from 'benefits-realisation';
 * import { split } from 'benefits-realisation/reorganise';
 *
 * const county = parsePortfolio({
 *   id: 'county', schemaVersion: '1', author: 'council', authorName: 'County', preparedOn: '2023-03-31', constructed: true,
 *   councils: [{ id: 'county', name: 'County', gss: 'E10000006' }],
 *   initiatives: [{ id: 'notes', title: 'Case notes', serviceArea: 'adult_social_care', capability: 'case_note_transcription' }],
 *   costs: [{ id: 'licences', initiative: 'notes', recurrence: 'ongoing', type: 'revenue', category: 'licence', amount: '100', period: '2022-23' }],
 * });
 * const parts = split(county, {
 *   successors: [{ id: 'west', name: 'West', gss: 'E06000063', key: '2' }, { id: 'east', name: 'East', gss: 'E06000064', key: '1' }],
 *   basis: 'residents', vestingDay: '2023-04-01',
 * });
 * console.log(parts.map(({ gss, portfolio }) => `${gss} ${portfolio.costs?.[0]?.amount}`).join(', ')); // E06000063 66.67, E06000064 33.33
 * ```
 */
export function split(portfolio: Portfolio, options: SplitOptions): Part[] {
  const { initiatives = {}, vestingDay, basis } = options;
  const successors = checked(portfolio, options);
  const keys = successors.map(({ key }) => new Decimal(key));
  const ownerOf = ownersOf(portfolio, initiatives);
  const passing = passingIn(portfolio);
  const cut = new Map(
    TABLES.map((table) => [
      table,
      rowsOf(portfolio, table).map((row) => {
        const owner = ownerOf(table, row);
        return owner === undefined ? sharedOut(row, keys, (field) => passing(table, row, field) === 'shared') : { owner, row };
      }),
    ]),
  );
  return successors.map(({ gss, name }, at) => {
    const rows = (table: Table): readonly Row[] => {
      if (table === 'successions') return successionsTo(portfolio, gss, vestingDay);
      return (cut.get(table) ?? []).flatMap((each) => (Array.isArray(each) ? [each[at] as Row] : each.owner === gss ? [each.row] : []));
    };
    const own = {
      ...ownFields(portfolio),
      id: `${portfolio.id}-${gss}`,
      note: `The part that falls to ${name}, by ${basis.replaceAll('_', ' ')}.`,
    };
    return { gss, portfolio: joined(canonical(portfolioOf(own, rows)) as unknown as Portfolio, name) };
  });
}

/** A row for each successor, its amounts shared by the keys so that they sum to the whole. */
function sharedOut(row: Row, keys: readonly Decimal[], isShared: (field: string) => boolean): Row[] {
  const parts = keys.map((): Row => ({ ...row }));
  for (const [field, value] of Object.entries(row)) {
    if (typeof value !== 'string' || !isShared(field)) continue;
    const amount = new Decimal(value);
    allocate(amount, keys, amount.decimalPlaces() > 2 ? 4 : 2).forEach((share, at) => {
      (parts[at] as Row)[field] = exactText(share);
    });
  }
  return parts;
}

function successionsTo({ councils = [] }: Portfolio, successor: string, vestingDay: IsoDate): Row[] {
  return councils.flatMap(({ gss }) => (gss === undefined ? [] : [{ id: `${gss}@${successor}`, predecessor: gss, successor, vestingDay }]));
}

function checked(portfolio: Portfolio, { successors, initiatives = {}, vestingDay }: SplitOptions): Heir[] {
  const refuse = (text: string): never => {
    throw new RangeError(`split: ${text}`);
  };
  if (!isDate(String(vestingDay))) refuse(`vestingDay is ${JSON.stringify(vestingDay)}. Write a date such as 2023-04-01.`);
  if (successors.length < 2) refuse('a record is split between two successors or more. Name each.');
  const codes = new Set(successors.map(({ gss }) => gss));
  if (codes.size < successors.length) refuse('a successor is given twice.');
  for (const { gss, name, key } of successors) {
    if (typeOfGss(gss) === undefined) refuse(`the code of ${name} is ${JSON.stringify(gss)}. Write its GSS code, such as E06000063.`);
    if (!decimalOf(key, `split: the key of ${name}`).greaterThan(0)) refuse(`the key of ${name} is ${key}. Write a number above nought.`);
  }
  const known = new Set((portfolio.initiatives ?? []).map(({ id }) => id));
  for (const [id, gss] of Object.entries(initiatives)) {
    if (!known.has(id)) refuse(`there is no initiative ${JSON.stringify(id)}.`);
    if (!codes.has(gss))
      refuse(`${JSON.stringify(id)} goes to ${JSON.stringify(gss)}, which is no successor. Write one of ${[...codes].sort().join(', ')}.`);
  }
  return [...successors].sort((a, b) => compareText(a.gss, b.gss));
}
