import type { Unit } from '../foundation/figure/unit';

const NAMES: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
  days: ['day', 'days'],
  fte: ['FTE', 'FTE'],
  months: ['month', 'months'],
  people: ['person', 'people'],
  cases: ['case', 'cases'],
  'GBP/hour': ['an hour', 'an hour'],
  'hours/person': ['hours a person', 'hours a person'],
};

/** Decimal text for people: `-11400.00` in GBP is `−£11,400.00`. Text in, text out: nothing is worked. */
export function numberText(value: string, unit: Unit): string {
  const negative = value.startsWith('-');
  const digits = grouped(negative ? value.slice(1) : value);
  const money = unit === 'GBP' || unit === 'GBP/hour';
  const [one, many] = NAMES[unit] ?? ['', ''];
  const name = digits === '1' ? one : many;
  return `${negative ? '−' : ''}${money ? '£' : ''}${digits}${name === '' ? '' : ` ${name}`}`;
}

/** A ratio as a percentage, by moving the point: `0.1915` is `19.15%`. */
export function percentText(value: string): string {
  const negative = value.startsWith('-');
  const [whole = '0', part = ''] = (negative ? value.slice(1) : value).split('.');
  const padded = part.padEnd(2, '0');
  const left = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const right = padded.slice(2).replace(/0+$/, '');
  return `${negative ? '−' : ''}${grouped(right === '' ? left : `${left}.${right}`)}%`;
}

/** Commas between thousands, by hand: the same in every locale. */
function grouped(digits: string): string {
  const [whole = '', part] = digits.split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? commas : `${commas}.${part}`;
}
