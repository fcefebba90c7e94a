import { yearsIn } from '../../../foundation/time/financialYear';
import { parsePeriod } from '../../../foundation/time/period';
import type { Span } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import { valueAt } from '../step';

/** Output that no staff would otherwise have done: cases, nil hours (rule B3). */
export function enterInduced(subject: Subject, { observations }: MeasureRows, through: string): Entry[] {
  const stated = observations.filter(({ induced }) => induced !== undefined);
  return stated.flatMap((observation) => {
    const span = parsePeriod(observation.period) as Span;
    if (span.to > through) return [];
    const path = `observations/${observation.id}`;
    const amount = valueAt(`${path}/induced`, observation.induced as string);
    const year = yearsIn(span)[0] as string;
    return [
      {
        id: entryId(path, 'induced_volume', { year }),
        of: subject.path,
        step: 'induced_volume',
        unit: 'cases' as const,
        part: path,
        landed: true,
        year,
        amount: amount.value,
        formula: asStated,
        factors: () => ({ amount }),
      },
    ];
  });
}
