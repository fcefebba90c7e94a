import { type Issue, issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { type FinancialYear, financialYearOf } from '../../../foundation/time/financialYear';
import { parsePeriod } from '../../../foundation/time/period';
import type { Span } from '../../../foundation/time/span';
import { capacityValue } from '../../../method/formula/capacityValue';
import { inPart } from '../../../method/formula/inPart';
import { restOf } from '../../../method/formula/restOf';
import type { Cost } from '../../../record/kind/cost';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Step } from '../entry';
import { ofLine, valueAt, work, worked } from '../step';
import { nominal } from '../money/nominal';
import { ownRate } from '../time/rates';
import { isRunning } from '../time/running';
import { councilAmount, councilGrant, stated } from './councilAmount';
import { costKind } from './costKind';
import { type Due, duePeriods } from './duePeriods';
import { isMetered } from './isMetered';
import { nameOf } from './nameOf';
import { tokens } from './tokens';

/** Costs when their cash is due, grant, and own staff's one-off hours in kind, as entries (rules C1, C1a). */
export function enterCosts(subject: Subject, ctx: Context): Entry[] {
  const counted = new Set(subject.costs.flatMap((row) => (isMetered(row) && row.millionTokens !== undefined ? [row.model] : [])));
  return subject.costs.flatMap((row) => {
    if (isRunning(row)) return [];
    if (costKind(row) !== row.recurrence) ctx.note(issue('one_off_by_rule', `costs/${row.id}/recurrence`, { what: nameOf(row) }));
    if (row.type === 'in_kind') return inKind(subject, row, ctx);
    const step = row.category === 'capital_financing_and_reserves' ? 'revenue_effect' : 'cost';
    const amount = councilAmount(row);
    if ('missing' in amount) {
      ctx.note(amount.missing);
      const steps = [step, ...(row.share === undefined ? [] : ['unallocated_cost']), ...(isMetered(row) ? ['model_cost'] : [])];
      return [...steps.flatMap((each) => missingEntries(subject, row, each, amount.missing, ctx)), ...besides(subject, row, counted, ctx)];
    }
    const entries = spread(subject, row, step, amount.council, ctx);
    if (amount.rest !== undefined) entries.push(...spread(subject, row, 'unallocated_cost', amount.rest, ctx));
    if (isMetered(row)) entries.push(...spread(subject, row, 'model_cost', amount.council, ctx));
    entries.push(...besides(subject, row, counted, ctx));
    if (entries.some(({ year }) => year === undefined)) ctx.note(issue('year_not_known', `costs/${row.id}/period`, { what: nameOf(row) }));
    return entries;
  });
}

/** What a row says beside its amount: tokens of models that are counted, and grant, which is of the amount and in its currency. */
function besides(subject: Subject, row: Cost, counted: ReadonlySet<string | undefined>, ctx: Context): Entry[] {
  const entries = isMetered(row) && counted.has(row.model) ? tokens(subject, row, ctx) : [];
  if (row.grant === undefined) return entries;
  const grant = councilGrant(row);
  const due = 'formula' in grant ? spread(subject, row, 'grant', grant, ctx) : missingEntries(subject, row, 'grant', grant, ctx);
  return [...entries, ...due];
}

function spread(subject: Subject, row: Cost, step: string, whole: Step, ctx: Context): Entry[] {
  return duePeriods(row, whole.amount, ctx.options.through).map((due) => {
    return entry(subject, row, step, due, dueStep(row, whole, due), ctx);
  });
}

function facetsOf(row: Cost, step: string, year: FinancialYear | undefined) {
  return { kind: step === 'model_cost' ? row.model : costKind(row), year, fund: row.fund };
}

/** The line of working for what falls in one year. */
function dueStep(row: Cost, whole: Step, due: Due): Step {
  const path = `costs/${row.id}/period`;
  if (due.part !== undefined) {
    return {
      formula: inPart,
      amount: due.amount,
      factors: { amount: worked(whole), part: valueAt(path, due.part.part), of: valueAt(path, due.part.of) },
    };
  }
  if (due.before !== undefined) {
    return { formula: restOf, amount: due.amount, factors: { whole: worked(whole), before: valueAt(path, due.before) } };
  }
  return whole;
}

function entry(subject: Subject, row: Cost, step: string, due: Due, stated: Step, ctx: Context): Entry {
  const facets = facetsOf(row, step, due.year);
  const priceYear = row.priceBase ?? (row.indexation === 'gdp_deflator' ? firstYear(row) : undefined);
  const isPriced = priceYear !== undefined && due.year !== undefined && priceYear !== due.year;
  const line = isPriced ? nominal(stated, due.year as string, priceYear, `costs/${row.id}`, ctx.options) : stated;
  if (!('formula' in line)) ctx.note(line);
  return {
    id: entryId(`costs/${row.id}`, step, facets, due.landed || due.year === undefined),
    of: subject.path,
    step,
    unit: 'GBP',
    part: `costs/${row.id}`,
    landed: due.landed,
    span: due.span,
    series: row.category,
    ...facets,
    inPrices: isPriced ? { year: priceYear, line: stated } : undefined,
    ...ofLine(line),
  };
}

/** An indexed level keeps the prices of the year its period begins in. */
function firstYear({ periodKind, period }: Cost): string | undefined {
  return periodKind === 'full_year_level' && period !== undefined ? financialYearOf((parsePeriod(period) as Span).from) : undefined;
}

/** What is due and has no amount, in each year it is due in. */
function missingEntries(subject: Subject, row: Cost, step: string, why: Issue, ctx: Context): Entry[] {
  return duePeriods(row, nought, ctx.options.through).map(({ year, span, landed }) => {
    const facets = facetsOf(row, step, year);
    return {
      id: entryId(`costs/${row.id}`, step, facets, landed || year === undefined),
      of: subject.path,
      step,
      unit: 'GBP',
      part: `costs/${row.id}`,
      landed,
      span,
      ...facets,
      ...ofLine(why),
    };
  });
}

/** One-off hours of own staff: a cost in the economic case only, at the group's own rate. */
function inKind(subject: Subject, row: Cost, ctx: Context): Entry[] {
  if (row.hours === undefined) {
    if (row.recurrence === 'ongoing') {
      ctx.note(
        issue('amount_not_stated', `costs/${row.id}/hours`, {
          what: `The hours of ${nameOf(row)}, which are taken off time returned and never priced,`,
        }),
      );
      return [];
    }
    if (row.amount !== undefined) return spread(subject, row, 'in_kind_cost', stated(row, 'amount'), ctx);
    const why = issue('amount_not_stated', `costs/${row.id}/hours`, { what: nameOf(row) });
    ctx.note(why);
    return missingEntries(subject, row, 'in_kind_cost', why, ctx);
  }
  const rate = ownRate(row.staffGroup === undefined ? undefined : ctx.staffGroups.get(row.staffGroup), `costs/${row.id}`);
  if ('missing' in rate) {
    ctx.note(rate.missing);
    return missingEntries(subject, row, 'in_kind_cost', rate.missing, ctx);
  }
  const hours = valueAt(`costs/${row.id}/hours`, row.hours);
  return spread(subject, row, 'in_kind_cost', work(capacityValue, { hours, rate: rate.factor }), ctx);
}
