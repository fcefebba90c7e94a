import type { Assessment } from '../../assess/assess';
import { compareText } from '../../foundation/errors/issue';
import type { Figure } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { round } from '../../foundation/number/round';
import { sum } from '../../foundation/number/sum';
import { type IsoDate, isDate } from '../../foundation/time/date';
import { financialYearOf } from '../../foundation/time/financialYear';
import type { Portfolio } from '../../record/kind/portfolio';
import { type Line, LINES } from './lines';

/** A line of one predecessor: as its own assessment has it, before any merger. */
export interface Stated extends Line {
  readonly value?: string;
  readonly missing?: readonly string[];
  readonly parts: { readonly established: number; readonly of: number };
}

/** What one predecessor brings. */
export interface PredecessorStated {
  readonly gss: string;
  readonly name: string;
  /** Those that its record speaks of. */
  readonly lines: readonly Stated[];
  /** What is not known of it. */
  readonly gaps: { readonly notEstablished: number; readonly inPart: number; readonly codes: readonly string[] };
  /** The budget lines it brings, each as last budgeted by the vesting day. */
  readonly budgets: readonly { readonly line: string; readonly year: string; readonly budget?: string; readonly outturn?: string }[];
}

/** Assumed against evidenced at vesting day, by predecessor, on one basis (rule G3). */
export interface VestingStatement {
  readonly vestingDay: IsoDate;
  readonly basis: { readonly edition: string; readonly asAt: string; readonly through: string; readonly prices: string };
  readonly predecessors: readonly PredecessorStated[];
  /** Each line over all predecessors that speak of it; without a value where one of them is not wholly established. */
  readonly together: readonly (Line & { readonly value?: string; readonly established: number; readonly of: number })[];
}

const BASIS = ['edition', 'asAt', 'through', 'prices', 'schedule', 'midYear'] as const;

/**
 * The statement for a shadow authority: what each predecessor’s figures assume, against what they evidence, on one
 * basis (rule G3). A predecessor’s banked saving is assumed until the successor’s opening budget shows it. Cash,
 * hours and cost stand apart, and a line over all predecessors is given only where each is whole.
 *
 * @throws RangeError where the assessments are not on one basis, or one council is given twice.
 */
export function statementAtVesting(
  records: readonly { readonly portfolio: Portfolio; readonly assessment: Assessment }[],
  { vestingDay }: { readonly vestingDay: IsoDate },
): VestingStatement {
  if (!isDate(String(vestingDay)))
    throw new RangeError(`statement: vestingDay is ${JSON.stringify(vestingDay)}. Write a date such as 2023-04-01.`);
  const [first] = records;
  if (first === undefined) throw new RangeError('statement: there is no record. Give the record of each predecessor.');
  const { edition, asAt, through, prices } = first.assessment.stamp;
  for (const { assessment } of records)
    for (const field of BASIS)
      if (assessment.stamp[field] !== first.assessment.stamp[field])
        throw new RangeError(
          `statement: ${assessment.about.authorName} was assessed with ${field} ${assessment.stamp[field]}, and ${first.assessment.about.authorName} with ${first.assessment.stamp[field]}. Assess them alike.`,
        );
  const predecessors = records.map((record) => stated(record, vestingDay)).sort((a, b) => compareText(a.gss, b.gss));
  const twice = predecessors.find(({ gss }, at) => predecessors[at + 1]?.gss === gss);
  if (twice !== undefined)
    throw new RangeError(`statement: ${twice.name} (${twice.gss}) is given twice. Give one record of each predecessor.`);
  return { vestingDay, basis: { edition, asAt, through, prices }, predecessors, together: together(predecessors) };
}

function stated(
  { portfolio, assessment }: { readonly portfolio: Portfolio; readonly assessment: Assessment },
  vestingDay: IsoDate,
): PredecessorStated {
  const { about, figures } = assessment;
  const [council, ...others] = about.councils;
  if (council?.gss === undefined || others.length > 0)
    throw new RangeError(
      `statement: the record of ${about.authorName} is not of one council with a GSS code. Give records of one council each, with its code.`,
    );
  const own = figures.filter(({ of }) => of === 'portfolio');
  const byId = new Map(own.map((figure) => [figure.id, figure]));
  return {
    gss: council.gss,
    name: council.name,
    lines: LINES.flatMap((line) => lineOf(line, byId.get(line.figure))),
    gaps: {
      notEstablished: own.filter(({ value }) => value === undefined).length,
      inPart: own.filter(({ value, parts }) => value !== undefined && parts.established < parts.of).length,
      codes: [...new Set(own.flatMap(({ missing = [] }) => missing))].sort(),
    },
    budgets: budgetsOf(portfolio, vestingDay),
  };
}

function lineOf(line: Line, figure: Figure | undefined): Stated[] {
  if (figure === undefined) return [];
  const { value, missing, parts } = figure;
  return [{ ...line, ...(value === undefined ? {} : { value }), ...(missing === undefined ? {} : { missing }), parts }];
}

/** Each line’s last year before that of the vesting day, or that year where the day is not its first. */
function budgetsOf({ budgetLines = [], lineYears = [] }: Portfolio, vestingDay: IsoDate): PredecessorStated['budgets'] {
  const last = financialYearOf(vestingDay);
  const isBefore = (year: string) => year < last || (year === last && !vestingDay.endsWith('-04-01'));
  return budgetLines.flatMap(({ id, name }) => {
    const years = lineYears.filter(({ budgetLine, financialYear }) => budgetLine === id && isBefore(financialYear));
    const latest = years.sort((a, b) => compareText(a.financialYear, b.financialYear)).at(-1);
    if (latest === undefined) return [];
    const { financialYear: year, budget, outturn } = latest;
    return [{ line: name, year, ...(budget === undefined ? {} : { budget }), ...(outturn === undefined ? {} : { outturn }) }];
  });
}

function together(predecessors: readonly PredecessorStated[]): VestingStatement['together'] {
  return LINES.flatMap((line) => {
    const all = predecessors.flatMap(({ lines }) => lines.filter(({ id }) => id === line.id));
    if (all.length === 0) return [];
    const whole = all.filter(({ value, parts }) => value !== undefined && parts.established === parts.of);
    const value = whole.length < all.length ? {} : { value: round(sum(all.map((each) => new Decimal(each.value ?? 0))), 2) };
    return [{ ...line, ...value, established: whole.length, of: all.length }];
  });
}
