import type { Assessment } from '../../assess/assess';
import type { Figure } from '../../foundation/figure/figure';
import { Decimal, nought } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';
import { type Reason, reason } from './reason';

/** The figures of an operand and what they come to; or why they come to nothing that may be compared. */
export interface Total {
  readonly figures: readonly Figure[];
  readonly value: Decimal;
  readonly reasons: readonly Reason[];
}

/** The sum of figures by id, each whole: one that is not established, or not of all its parts, is a reason (rules E4, F2). */
export function totalOf(assessment: Assessment, ids: readonly string[], what: string): Total {
  const wanted = new Set(ids);
  const figures = assessment.figures.filter(({ id }) => wanted.has(id));
  if (figures.length === 0) return { figures, value: nought, reasons: [reason('not_recorded', { what })] };
  const reasons = figures.flatMap((figure) => lacking(assessment, figure, what));
  return { figures, value: sum(figures.map(exactOf)), reasons };
}

/** The exact value of a figure; of one without, nought: its reason goes with it. */
function exactOf({ value, exact }: Figure): Decimal {
  return new Decimal(exact ?? value ?? 0);
}

function lacking({ findings }: Assessment, { id, missing, parts }: Figure, what: string): Reason[] {
  if (missing !== undefined) return [reason('not_established', { what, why: missing.join(', ') })];
  const { established, of } = parts;
  if (established === of) return [];
  const behind = findings.filter(({ severity, figures }) => (severity === 'error' || severity === 'refused') && figures.includes(id));
  const why = [...new Set(behind.map(({ code }) => code))].sort().join(', ');
  return [
    reason('parts_not_established', { what, established: String(established), of: String(of), why: why === '' ? 'see findings' : why }),
  ];
}
