import { compareText } from '../../foundation/errors/issue';
import type { Verification } from '../../record/kind/verification';
import type { Subject } from '../join/subject';
import { mayCheck } from './mayCheck';

/** What somebody said of a figure, and who (rule E3). */
export interface Said {
  readonly is: string;
  readonly by: string;
  readonly role: string;
  readonly on: string;
}

/** How settled a figure is and what assurance it has, each as last said by someone who may (rule E3). */
export interface Assured {
  /** `preliminary`, `interim` or `final`. */
  readonly maturity?: Said;
  /** `green`, `amber` or `red`. */
  readonly assurance?: Said;
}

/**
 * Maturity and assurance of a saving or a measure (rule E3). A check of the whole initiative is of each of its
 * parts; the latest holds, and of one day the one about the thing itself.
 */
export function assuredBy({ row: initiative, verifications }: Subject, field: 'saving' | 'measure', id: string): Assured {
  const of = verifications
    .filter((row) => mayCheck(row, initiative) && (row[field] === id || isOfAll(row)))
    .sort((a, b) => compareText(key(a), key(b)));
  const maturity = last(of, 'maturity');
  const assurance = last(of, 'assurance');
  return { ...(maturity === undefined ? {} : { maturity }), ...(assurance === undefined ? {} : { assurance }) };
}

const isOfAll = ({ saving, measure }: Verification) => saving === undefined && measure === undefined;

const key = (row: Verification) => `${row.on} ${isOfAll(row) ? 0 : 1} ${row.id}`;

function last(rows: readonly Verification[], field: 'maturity' | 'assurance'): Said | undefined {
  const row = rows.filter((each) => each[field] !== undefined).at(-1);
  const is = row?.[field];
  return row === undefined || is === undefined ? undefined : { is, by: row.by, role: row.role, on: row.on };
}
