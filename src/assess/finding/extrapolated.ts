import { type Issue, issue } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import type { Subject } from '../join/subject';

/** Measured on 17 people and applied to 450 (rule B12). Rows that are themselves applied so are noted as they are entered. */
export function extrapolated({ claims }: Subject): Issue[] {
  return claims.flatMap(({ id, measuredOn, appliedTo }) => {
    if (measuredOn === undefined || appliedTo === undefined || Number(measuredOn) <= 0 || Number(appliedTo) <= Number(measuredOn))
      return [];
    const ratio = new Decimal(appliedTo).div(measuredOn).toFixed(1);
    return [issue('extrapolated', `claims/${id}/appliedTo`, { measured: measuredOn, applied: appliedTo, ratio })];
  });
}
