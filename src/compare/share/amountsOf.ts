import type { Assessment } from '../../assess/assess';
import { figureId } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';

/** What an initiative cost and returned to date, each nothing where it is not recorded or not wholly established. */
export interface Amounts {
  readonly cost: Decimal | undefined;
  /** Net hours of staff, measured or verified. */
  readonly hours: Decimal | undefined;
  /** Cash-releasing savings that reached verified, attributed. */
  readonly realised: Decimal | undefined;
}

/** The amounts of each initiative, by its path. */
export function amountsIn({ figures }: Assessment): (path: string) => Amounts {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const total = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    const whole = found.every(({ value, parts }) => value !== undefined && parts.established === parts.of);
    return found.length === 0 || !whole ? undefined : sum(found.map(({ exact, value }) => new Decimal(exact ?? value ?? 0)));
  };
  return (path) => ({
    cost: total([figureId(path, 'cost', { period: 'to_date' })]),
    hours: total((['measured', 'verified'] as const).map((rung) => figureId(path, 'net_hours', { period: 'to_date', rung }))),
    realised: total([figureId(path, 'cash_attributed', { class: 'cash_releasing', period: 'to_date', reached: 'verified' })]),
  });
}
