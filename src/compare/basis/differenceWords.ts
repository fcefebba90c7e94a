import type { BasisField, Difference } from './basis';

/** Each field of a basis by name, and what would make two agree in it. */
const FIELDS: Readonly<Record<BasisField, readonly [name: string, mend: string]>> = {
  indicator: ['The indicator', 'Compare one indicator at a time.'],
  edition: ['The edition of the rules', 'Assess both by one edition.'],
  through: ['The last day counted', 'Assess both to the same day.'],
  period: ['The period', 'Ask for the same year of both.'],
  months: ['The number of months counted', 'Choose an indicator of one year, or assess both over as many months.'],
  prices: ['The price base', 'Ask for one price base: yearly amounts are restated, and the rest has to be assessed again.'],
  presentValueYear: ['The year of present value', 'Assess both with the prices of one year.'],
  discounting: ['How flows are discounted', 'Assess both with the same schedule and the same time of year.'],
  horizon: ['The horizon, in financial years', 'Record the useful life or contract both are to be appraised over.'],
  rung: ['The rung', 'Compare what reached the same rung.'],
  class: ['The class', 'Compare one class.'],
  net: ['Net or gross', 'Compare both net or both gross.'],
  recurrence: ['Recurring or one-off', 'Compare both recurring or both one-off.'],
  attribution: ['Attribution', 'Compare both as attributed or both as the ledger has it.'],
  overlap: ['Overlap', 'Take overlap off both.'],
  quality: ['The quality part', 'Compare the same part of both.'],
  whose: ['Whose time it is', 'Compare the time of the same people.'],
  rate: ['The basis of the hourly rate', 'Price both at the standard rate.'],
  maturity: ['How settled it is', 'Wait until both are, or record what was said of each.'],
  evidenceFloor: ['The evidence floor', 'Ask for one floor of both.'],
  denominator: ['What it is over', 'Compare one indicator at a time.'],
  denominatorYear: ['The year of what it is over', 'Record both of one year.'],
  tier: ['The tier of functions', 'Compare councils that do the same things.'],
  constructed: ['Whether the council is real', 'Keep constructed records apart from real ones.'],
};

/** The field of a basis as a name. */
export function basisName(field: BasisField): string {
  return FIELDS[field][0];
}

/** Why two values may not be put side by side, and what would make them agree (rule F2). */
export function differenceWords({ field, a, b }: Difference): string {
  const [name, mend] = FIELDS[field];
  return `${name} is ${spoken(a)} in one and ${spoken(b)} in the other. ${mend}`;
}

function spoken(value: string): string {
  return value.replaceAll('_', ' ');
}
