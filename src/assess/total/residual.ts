import { issue } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import { type FinancialYear, spanOfYear } from '../../foundation/time/financialYear';
import { asStated } from '../../method/formula/asStated';
import { type Entry, entryId } from '../enter/entry';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { valueAt } from '../enter/step';

/** What is still worth something at the end of the horizon, where it is recorded with its basis; otherwise nil (rule C4a). */
export function residual({ row, path }: Subject, end: FinancialYear, ctx: Context): Entry[] {
  const { residualValue, residualValueBasis } = row;
  if (residualValue === undefined) return [];
  if (residualValueBasis === undefined) {
    ctx.note(issue('residual_value_without_basis', `${path}/residualValue`, { amount: residualValue }));
    return [];
  }
  const amount = new Decimal(residualValue);
  const span = { from: spanOfYear(end).to, to: spanOfYear(end).to };
  return [
    {
      id: entryId(path, 'residual_value', { year: end }),
      of: path,
      step: 'residual_value',
      unit: 'GBP',
      part: path,
      landed: span.to <= ctx.options.through,
      span,
      year: end,
      amount,
      formula: asStated,
      factors: () => ({ amount: valueAt(`${path}/residualValue`, amount) }),
    },
  ];
}
