import { type Issue, issue } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';
import { exactText } from '../../foundation/number/round';
import type { Subject } from '../join/subject';

/** 83,333 + 271,000 told as 400,000: an error only where the parts are declared to be all of it. */
export function partsDoNotSum({ claims }: Subject): Issue[] {
  return claims.flatMap((whole) => {
    const parts = claims.filter(({ partOf, value, unit }) => partOf === whole.id && value !== undefined && unit === whole.unit);
    if (whole.value === undefined || parts.length === 0) return [];
    const total = sum(parts.map(({ value }) => new Decimal(value as string)));
    const all = whole.exhaustive;
    if (whole.bound === 'lower' && total.greaterThanOrEqualTo(whole.value)) return [];
    if (whole.bound === 'upper' && total.lessThanOrEqualTo(whole.value)) return [];
    if (total.equals(whole.value) || (all === false && total.lessThan(whole.value))) return [];
    const facts = { parts: exactText(total), whole: whole.value };
    return [issue('parts_do_not_sum', `claims/${whole.id}/value`, facts, all === true ? { severity: 'error' } : {})];
  });
}
