import { issue } from '../../../foundation/errors/issue';
import type { Unit } from '../../../foundation/figure/unit';
import { Decimal } from '../../../foundation/number/decimal';
import type { Assumption } from '../../../record/kind/assumption';
import type { Portfolio } from '../../../record/kind/portfolio';
import type { Context } from '../../join/context';
import type { Scope } from '../scope';
import type { SimulationInput } from './simulation';

/** An assumption that can be used, and the input it is of. */
export interface Input extends SimulationInput {
  readonly row: Assumption;
  readonly unit: Unit;
}

/** Which input an entry of an initiative moves with, by record path: the initiative's own assumption, or else the whole record's. */
export interface Inputs {
  readonly all: readonly Input[];
  readonly find: (of: string, path: string) => Input | undefined;
}

const INPUT = /^(costs|savings|measures|staffGroups)\/(.+)\/([A-Za-z]+)$/;
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  costs: ['amount'],
  savings: ['amount', 'attribution'],
  measures: ['value', 'volume'],
  staffGroups: ['hourlyRate'],
};
/** Fields that hold the input itself, so that central has to be what is recorded. */
const RECORDED = new Set(['costs/amount', 'savings/attribution', 'staffGroups/hourlyRate']);

/** The assumptions of a scope that can be used; of several on one input the latest set, then the last by id. What cannot be used is noted. */
export function inputsOf({ subjects, ctx }: Scope): Inputs {
  const { portfolio, options } = ctx;
  const whole = (portfolio.assumptions ?? []).filter(
    (row) => row.initiative === undefined && (row.setOn ?? portfolio.preparedOn) <= options.asAt,
  );
  const byKey = new Map<string, Input>();
  const rows = [...subjects.flatMap(({ assumptions }) => assumptions), ...whole];
  for (const row of rows.sort((a, b) => (`${a.setOn ?? ''} ${a.id}` < `${b.setOn ?? ''} ${b.id}` ? -1 : 1))) {
    const why = whyNot(row, portfolio);
    if (why !== undefined) ctx.note(issue('assumption_not_used', `assumptions/${row.id}`, { input: row.input, why }));
    else byKey.set(`${row.initiative === undefined ? '' : `initiatives/${row.initiative}`} ${row.input}`, inputOf(row, ctx));
  }
  return {
    all: [...byKey.values()].sort((a, b) => (a.assumption < b.assumption ? -1 : 1)),
    find: (of, path) => byKey.get(`${of} ${path}`) ?? byKey.get(` ${path}`),
  };
}

function inputOf(row: Assumption, { portfolio }: Context): Input {
  const { id: assumption, group, shape = 'triangular', bounds = 'bounds', low, central, high } = row;
  const stream = group === undefined ? `assumption|${assumption}` : `group|${group}`;
  return { assumption, stream, shape, bounds, low, central, high, row, unit: unitOf(row, portfolio) };
}

function partsOf(input: string): { table: string; id: string; field: string } | undefined {
  const [, table, id, field] = INPUT.exec(input) ?? [];
  return table === undefined || id === undefined || field === undefined ? undefined : { table, id, field };
}

function whyNot({ input, initiative, low, central, high }: Assumption, portfolio: Portfolio): string | undefined {
  const parts = partsOf(input);
  if (parts === undefined || !FIELDS[parts.table]?.includes(parts.field)) return 'it is not an input that can be scaled';
  const { table, id, field } = parts;
  const rows: readonly { readonly id: string }[] = portfolio[table as 'costs'] ?? [];
  const row = rows.find((each) => each.id === id) as Readonly<Record<string, string>> | undefined;
  if (row === undefined) return 'there is no such row';
  if (initiative !== undefined && row.initiative !== undefined && row.initiative !== initiative) return 'it is a row of another initiative';
  const [least, middle, most] = [new Decimal(low), new Decimal(central), new Decimal(high)];
  if (middle.isZero()) return 'its central value is nought, which nothing can be scaled from';
  if (middle.lessThan(least) || middle.greaterThan(most)) return `its central value ${central} is not between ${low} and ${high}`;
  if (!RECORDED.has(`${table}/${field}`)) return undefined;
  if (row[field] === undefined) return 'the row does not record it';
  return middle.equals(row[field]) ? undefined : `its central value is ${central} and the row records ${row[field]}`;
}

const HOURS = new Set(['hours_per_person_week', 'hours_per_period']);

/** The unit of an input's own value. */
function unitOf({ input }: Assumption, portfolio: Portfolio): Unit {
  const { table, id, field } = partsOf(input) as { table: string; id: string; field: string };
  if (table === 'staffGroups') return 'GBP/hour';
  if (field === 'attribution') return 'ratio';
  if (field === 'volume') return 'cases';
  if (table !== 'measures') return 'GBP';
  return HOURS.has(portfolio.measures?.find((each) => each.id === id)?.shape ?? '') ? 'hours' : 'minutes';
}
