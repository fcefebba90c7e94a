import type { Measure } from '../../record/kind/measure';
import type { Portfolio, Row, Table } from '../../record/kind/portfolio';
import { PASSING, type Passing } from './additive';

/** Shapes whose values are numbers of things, and add up; the others are rates, shares and scores. */
const ADDITIVE = new Set<Measure['shape']>(['contained_contacts', 'hours_per_period', 'count', 'money']);

/** How a field of a row passes to successors; nothing where it is no amount. */
export function passingIn(portfolio: Portfolio): (table: Table, row: Row, field: string) => 'same' | 'shared' | undefined {
  const shapes = new Map((portfolio.measures ?? []).map(({ id, shape }) => [id, shape]));
  const ofShape = (table: Table, id: string) => {
    const shape = shapes.get(id);
    const isHandling = table === 'baselines' && shape === 'contained_contacts';
    return shape !== undefined && ADDITIVE.has(shape) && !isHandling ? 'shared' : 'same';
  };
  return (table, row, field) => {
    const passing: Passing | undefined = PASSING[table]?.[field];
    if (passing !== 'by_shape') return passing;
    if (table === 'assumptions') return ofInput(String(row['input']), ofShape);
    return ofShape(table, table === 'measures' ? row.id : String(row['measure']));
  };
}

/** An assumption passes as the input it is of: `costs/c1/amount` as the amount of a cost. */
function ofInput(input: string, ofShape: (table: Table, id: string) => 'same' | 'shared'): 'same' | 'shared' {
  const [table = '', ...rest] = input.split('/');
  const field = rest.pop() ?? '';
  if (table === 'measures') return field === 'volume' ? 'shared' : ofShape('observations', rest.join('/'));
  if (table === 'savings' && field === 'amount') return 'shared';
  const passing = PASSING[table as Table]?.[field];
  return passing === 'shared' ? 'shared' : 'same';
}
