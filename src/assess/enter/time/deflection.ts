import { type Issue, issue } from '../../../foundation/errors/issue';
import { type Grade, HOUR_RUNGS, type HourRung } from '../../../foundation/figure/vocabulary';
import { Decimal, nought } from '../../../foundation/number/decimal';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { asStated } from '../../../method/formula/asStated';
import { containedCounted } from '../../../method/formula/containedCounted';
import { contactsFall } from '../../../method/formula/contactsFall';
import { contactsInPart } from '../../../method/formula/contactsInPart';
import { deflectedMinutes } from '../../../method/formula/deflectedMinutes';
import { minutesAtVolume } from '../../../method/formula/minutesAtVolume';
import { netMinutes } from '../../../method/formula/netMinutes';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Factor, Step } from '../entry';
import { together, valueAt, work, worked } from '../step';
import type { Against } from './against';
import type { Fold, Portion, Share } from './fold';
import { inShare, minutesStep, worse } from './fold';
import type { PeriodDays } from './periods';

/** Contacts of one year over every channel and rung: the fall is of all of them together (rule B14). */
export interface DeflectionYear {
  readonly year: FinancialYear;
  readonly fall: Step;
  readonly folds: readonly Fold[];
  readonly aboveFall: Issue | undefined;
}

/** What contained contacts are worked by: their measure and minutes, and the contacts there would have been. */
export interface DeflectedBy {
  readonly measure: Measure;
  readonly against: Against;
  readonly gradeOf: (row: Observation) => Grade;
  readonly periodOf: (text: string) => PeriodDays;
  readonly without: (period: string) => Factor;
}

/** Contained contacts of each year as folds, none above the fall: what is above it comes off the weakest rung first. */
export function foldDeflection(by: DeflectedBy, shares: readonly Share[]): DeflectionYear[] {
  const { measure } = by;
  const years = [...new Set(shares.map(({ year }) => year))].sort();
  return years.map((year) => {
    const all = shares.filter((share) => share.year === year);
    const fall = fallOf(by, all, year);
    const contained = contactsOf(all, 'value').value;
    const isAbove = contained.greaterThan(Decimal.max(nought, fall.amount));
    const marks = isAbove ? ['contained_above_fall'] : [];
    const folds: Fold[] = [];
    let above: Step[] = [];
    for (const rung of [...HOUR_RUNGS].reverse()) {
      const here = all.filter((share) => share.rung === rung);
      if (here.length === 0) continue;
      const counted = work(containedCounted, {
        contained: contactsOf(here, 'value'),
        fall: worked(fall),
        above: together(above, `measures/${measure.id}`),
      });
      above = [...above, counted];
      folds.push(foldOf(by, { rung, year, here, counted, marks }));
    }
    const facts = { year, contained: contained.toFixed(), fall: fall.amount.toFixed() };
    return { year, fall, folds, aboveFall: isAbove ? issue('contained_above_fall', `measures/${measure.id}`, facts) : undefined };
  });
}

/** What staff would have handled in the periods observed, less what they did. A period is counted once, whatever its channels. */
function fallOf({ periodOf, without }: DeflectedBy, shares: readonly Share[], year: FinancialYear): Step {
  const periods = [...new Set(shares.map(({ row }) => row.period))].sort();
  const steps = periods.map((period) => {
    const { days, shares: inYears } = periodOf(period);
    const here = inYears.find((share) => share.year === year)?.days ?? 0;
    return inPart(without(period), here, days, shares.find(({ row }) => row.period === period)?.row.id ?? '');
  });
  return work(contactsFall, { counterfactual: together(steps, ''), handled: contactsOf(shares, 'handled') });
}

interface Here {
  readonly rung: HourRung;
  readonly year: FinancialYear;
  readonly here: readonly Share[];
  readonly counted: Step;
  readonly marks: readonly string[];
}

function foldOf({ measure, against, gradeOf }: DeflectedBy, { rung, year, here, counted, marks }: Here): Fold {
  const contained = contactsOf(here, 'value');
  const scale = (minutes: Factor) => work(deflectedMinutes, { minutes, counted: worked(counted), contained });
  const each = (share: Share) => minutesStep(measure, against, share, 'baseline') as Step;
  const all = together(here.map(each), `measures/${measure.id}`);
  const minutes = worked(scale(all));
  const reworkUnstated = here.filter(({ row }) => row.transferMinutes === undefined && row.reworkInside !== true).length;
  return {
    rung,
    year,
    grade: here.map(({ row }) => gradeOf(row)).reduce(worse),
    reads: 'gain',
    without: minutes,
    value: minutes,
    ...(reworkUnstated > 0 ? {} : { rework: together(here.flatMap(reworkOf), `measures/${measure.id}`) }),
    reworkUnstated,
    portions: () => here.map((share) => portionOf(share, scale(worked(each(share))))),
    marks,
  };
}

function portionOf(share: Share, minutes: Step): Portion {
  const path = `observations/${share.row.id}`;
  const rework = together(reworkOf(share), path);
  const net = work(netMinutes, { gained: worked(minutes), observed: valueAt(path, nought), rework });
  return { row: share.row, without: worked(minutes), net: worked(net) };
}

/** Extra minutes on transfers in all, and minutes of checking for each contained contact where they are recorded. */
function reworkOf(share: Share): Step[] {
  const { row } = share;
  const path = `observations/${row.id}`;
  const minutes = (text: string, field: string) => valueAt(`${path}/${field}`, text);
  const once = valueAt(path, 1);
  const units = valueAt(`${path}/value`, row.value);
  return [
    ...(row.transferMinutes === undefined
      ? []
      : [work(minutesAtVolume, { minutes: minutes(row.transferMinutes, 'transferMinutes'), units: once })]),
    ...(row.reworkMinutes === undefined ? [] : [work(minutesAtVolume, { minutes: minutes(row.reworkMinutes, 'reworkMinutes'), units })]),
  ].map((step) => inShare(step, share));
}

/** Contacts as the rows record them, in the part that counts. */
export function contactsOf(shares: readonly Share[], field: 'value' | 'handled' | 'abandoned'): Factor {
  const steps = shares.flatMap(({ row, part, of }) => {
    const text = row[field as keyof Observation] as string | undefined;
    return text === undefined ? [] : [inPart(valueAt(`observations/${row.id}/${field}`, text), part, of, row.id)];
  });
  return together(steps, `observations/${shares[0]?.row.id}/${field}`);
}

function inPart(contacts: Factor, part: number, of: number, row: string): Step {
  if (part === of) return work(asStated, { amount: contacts });
  const number = (value: number) => valueAt(`observations/${row}/period`, value);
  return work(contactsInPart, { contacts, part: number(part), of: number(of) });
}
