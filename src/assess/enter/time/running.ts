import { issue } from '../../../foundation/errors/issue';
import { type Grade, HOUR_RUNGS, type HourRung } from '../../../foundation/figure/vocabulary';
import { Decimal } from '../../../foundation/number/decimal';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { runningHours } from '../../../method/formula/runningHours';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { duePeriods } from '../cost/duePeriods';
import { type Entry, entryId } from '../entry';
import type { GateOf } from '../quality/gate';
import { valueAt } from '../step';

/**
 * Hours of governance, upkeep and monitoring, off once, unscaled (rule B7). They come off the highest rung
 * that the initiative's hours reach in the year, so that the strongest total is never the one spared.
 */
export function enterRunning(subject: Subject, time: readonly Entry[], ctx: Context, gateOf: GateOf): Entry[] {
  const rows = subject.costs.filter((row) => isRunning(row));
  if (rows.length === 0 && time.some(({ step }) => step === 'gross_hours')) {
    ctx.note(issue('running_hours_not_stated', subject.path, { what: subject.row.title }));
  }
  return rows.flatMap((row) => {
    const due = duePeriods(row, new Decimal(row.hours as string), ctx.options.through);
    return due.flatMap(({ year, amount, landed }) => {
      if (year === undefined || !landed) return [];
      const rung = highest(time, year);
      const facets = { year, rung, gate: gateOf(year), grade: bestGrade(time, year, rung) };
      const path = `costs/${row.id}`;
      const factors = { hours: valueAt(`${path}/hours`, amount) };
      return {
        id: entryId(path, 'running_hours', facets),
        of: subject.path,
        step: 'running_hours',
        unit: 'hours' as const,
        landed: true,
        ...facets,
        amount: runningHours.value({ hours: amount }),
        formula: runningHours,
        factors: () => factors,
      };
    });
  });
}

/** Ongoing hours of own staff, in kind: deducted from time returned and never priced as a cost. */
export function isRunning({ recurrence, type, hours }: Subject['costs'][number]): boolean {
  return recurrence === 'ongoing' && type === 'in_kind' && hours !== undefined;
}

/** Of the hours on that rung, off the best graded, for the reason that the rung is the highest. */
function bestGrade(time: readonly Entry[], year: FinancialYear, rung: HourRung): Grade {
  const there = time.filter(
    (entry) => entry.step === 'gross_hours' && entry.year === year && entry.rung === rung && entry.amount !== undefined,
  );
  return there.map(({ grade }) => grade ?? 'E').sort()[0] ?? 'E';
}

function highest(time: readonly Entry[], year: FinancialYear): HourRung {
  const rungs = time.filter((entry) => entry.step === 'gross_hours' && entry.year === year && entry.amount !== undefined);
  const reached = new Set(rungs.map(({ rung }) => rung));
  return [...HOUR_RUNGS].reverse().find((rung) => reached.has(rung)) ?? 'claimed';
}
