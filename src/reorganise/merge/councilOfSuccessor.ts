import { sum } from '../../foundation/number/sum';
import { Decimal } from '../../foundation/number/decimal';
import { exactText } from '../../foundation/number/round';
import type { Council } from '../../record/kind/council';
import { type Successor, typeOfGss } from '../successor';
import type { Predecessor } from './predecessors';

const FIELDS = ['netRevenueSpend', 'residents', 'staffFte'] as const;

/**
 * The successor’s council, with its denominators where every predecessor gives them for one year. Residents
 * belong to the place and are counted once, from one tier: where a county and districts are both here, from the
 * districts (rule G1).
 */
export function councilOfSuccessor(
  { id, name, gss, region, type }: Successor,
  predecessors: readonly Predecessor[],
): { readonly council: Council; readonly notes: string[] } {
  const councils = predecessors.flatMap(({ portfolio, gss: of }) => (portfolio.councils ?? []).filter((each) => each.gss === of));
  const lower = councils.filter((each) => typeOfGss(each.gss ?? '') !== 'county');
  const isTwoTier = lower.length > 0 && lower.length < councils.length;
  const made = FIELDS.map((field) => summed(field, field === 'residents' && isTwoTier ? lower : councils));
  const kind = type ?? typeOfGss(gss);
  return {
    council: {
      id,
      name,
      gss,
      ...(kind === undefined ? {} : { type: kind }),
      ...(region === undefined ? {} : { region }),
      ...Object.assign({}, ...made.map(({ fields }) => fields)),
    },
    notes: [...(isTwoTier ? ['Residents are of the districts, and not of the county as well.'] : []), ...made.flatMap(({ note }) => note)],
  };
}

function summed(
  field: (typeof FIELDS)[number],
  councils: readonly Council[],
): { readonly fields: Partial<Council>; readonly note: string[] } {
  const without = councils.filter((each) => each[field] === undefined || each[`${field}Year`] === undefined).map(({ name }) => name);
  if (without.length > 0)
    return {
      fields: {},
      note: [`${field} is not given: ${without.join(', ')} ${without.length === 1 ? 'does' : 'do'} not record it with its year.`],
    };
  const years = [...new Set(councils.map((each) => each[`${field}Year`] as string))].sort();
  const [year, ...others] = years;
  if (year === undefined || others.length > 0)
    return { fields: {}, note: [`${field} is not given: it is of ${years.join(' and ')} in different records.`] };
  const total = sum(councils.map((each) => new Decimal(each[field] as string)));
  return { fields: { [field]: exactText(total), [`${field}Year`]: year }, note: [] };
}
