import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import { hourlyCost } from '../../../method/formula/hourlyCost';
import { hourlyCostFromPaid } from '../../../method/formula/hourlyCostFromPaid';
import { standardHourlyCost } from '../../../method/formula/standardHourlyCost';
import { employerNi } from '../../../method/parameter/employerNi';
import { njcPay202504 } from '../../../method/parameter/njcPay202504';
import type { Parameter } from '../../../method/parameter/parameter';
import { workingYear } from '../../../method/parameter/workingYear';
import type { StaffGroup } from '../../../record/kind/staffGroup';
import type { Factor, Step } from '../entry';
import { valueAt } from '../step';

export type Rate = { readonly factor: Factor } | { readonly missing: Issue };

/** The group's own cost of a productive hour: stated, restated from a paid hour, or from pay and on-costs (rule B9). */
export function ownRate(group: StaffGroup | undefined, row: string): Rate {
  const path = group === undefined ? `${row}/staffGroup` : `staffGroups/${group.id}`;
  const lacks = (what: string): Rate => ({
    missing: issue('rate_not_established', path, { group: group?.name ?? 'The row', lacks: what }),
  });
  if (group === undefined) return lacks('staff group');
  const read = (field: 'hourlyRate' | 'paidHours' | 'productiveHours' | 'annualPay' | 'employerNi' | 'employerPension'): Factor =>
    valueAt(`${path}/${field}`, new Decimal(group[field] as string));
  if (group.hourlyRate !== undefined) {
    if (group.rateBasis === 'productive') return { factor: read('hourlyRate') };
    if (group.rateBasis === undefined) return lacks('basis for its hourly rate (paid or productive hours)');
    if (group.paidHours === undefined || !positive(group.productiveHours))
      return lacks('paid and productive hours to restate its paid-hours rate');
    const factors = { rate: read('hourlyRate'), paidHours: read('paidHours'), productiveHours: read('productiveHours') };
    return worked(hourlyCostFromPaid, factors);
  }
  for (const field of ['annualPay', 'employerNi', 'employerPension'] as const) if (group[field] === undefined) return lacks(field);
  if (!positive(group.productiveHours)) return lacks('productiveHours');
  const factors = {
    pay: read('annualPay'),
    employerNi: read('employerNi'),
    employerPension: read('employerPension'),
    productiveHours: read('productiveHours'),
  };
  return worked(hourlyCost, factors);
}

/** The edition's standard rate: one spine point for every council, so that higher pay is no efficiency (rule B9). */
export function standardRate(): Rate {
  const from = (parameter: Parameter<unknown>, key: string, value: string): Factor => ({
    value: new Decimal(value),
    from: { parameter: parameter.id, vintage: parameter.vintage, key },
  });
  const point = workingYear.values.standardSpinePoint;
  return worked(standardHourlyCost, {
    pay: from(njcPay202504, point, njcPay202504.values[point]),
    niRate: from(employerNi, 'rate', employerNi.values.rate),
    niThreshold: from(employerNi, 'threshold', employerNi.values.threshold),
    productiveHours: from(workingYear, 'productiveHours', workingYear.values.productiveHours),
  });
}

function worked(formula: Step['formula'], factors: Record<string, Factor>): Rate {
  const amount = formula.value(Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value])));
  return { factor: { value: amount, from: { steps: () => [{ formula, amount, factors }] } } };
}

export function positive(text: string | undefined): text is string {
  return text !== undefined && Number(text) > 0;
}
