import type { Assessment } from '../../assess/assess';
import { figureId } from '../../foundation/figure/figure';
import type { CashRung, HourRung } from '../../foundation/figure/vocabulary';
import { Decimal } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';

/** What an initiative cost and returned to date, each nothing where it is not recorded or not wholly established. */
export interface Amounts {
  /** To date; of what stopped and has costs of no known year, of its whole life. */
  readonly cost: Decimal | undefined;
  /** Net hours of staff, measured or verified. */
  readonly hours: Decimal | undefined;
  /** Net hours of staff, projected or claimed: nobody measured them. */
  readonly claimedHours: Decimal | undefined;
  /** Cash-releasing savings that reached verified, attributed. */
  readonly realised: Decimal | undefined;
  /** Cash-releasing savings that reached delivered, attributed: what was realised is a part of them. */
  readonly claimed: Decimal | undefined;
}

/** The amounts of each initiative, by its path. */
export function amountsIn({ figures, initiatives }: Assessment): (path: string) => Amounts {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const over = new Set(initiatives.filter(({ stage }) => stage === 'stopped' || stage === 'ended').map(({ path }) => path));
  const total = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    const whole = found.every(({ value, parts }) => value !== undefined && parts.established === parts.of);
    return found.length === 0 || !whole ? undefined : sum(found.map(({ exact, value }) => new Decimal(exact ?? value ?? 0)));
  };
  const cost = (path: string, period: string) => total([figureId(path, 'cost', { period })]);
  const hours = (path: string, rungs: readonly HourRung[]) =>
    total(rungs.map((rung) => figureId(path, 'net_hours', { period: 'to_date', rung })));
  const cash = (path: string, reached: CashRung) =>
    total([figureId(path, 'cash_attributed', { class: 'cash_releasing', period: 'to_date', reached })]);
  return (path) => ({
    cost: cost(path, 'to_date') ?? (over.has(path) ? cost(path, 'whole_life') : undefined),
    hours: hours(path, ['measured', 'verified']),
    claimedHours: hours(path, ['projected', 'claimed']),
    realised: cash(path, 'verified'),
    claimed: cash(path, 'delivered'),
  });
}
