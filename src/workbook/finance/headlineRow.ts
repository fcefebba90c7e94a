import type { Figure } from '../../foundation/figure/figure';
import { isFinancialYear } from '../../foundation/time/financialYear';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { partsText } from '../../report/figureText';
import { CLASS_LABELS, plain, RUNG_LABELS } from '../../report/labels';
import { safeText } from '../../report/safeText';

/** A figure as a row of the sheet of headlines, in plain words; its id is the last. */
export function headlineRow(figure: Figure, titles: ReadonlyMap<string, string>, value: number | null): (number | string | null)[] {
  const { of, measure, period = '', prices, unit, rule, id } = figure;
  return [
    of === 'portfolio' ? 'All initiatives' : safeText(titles.get(of) ?? of),
    MEASURE_BY_ID.get(measure)?.title ?? measure,
    kindText(figure),
    isFinancialYear(period) ? period : plain(period),
    standsAt(figure),
    prices ?? (unit === 'GBP' ? 'Nominal' : ''),
    value,
    unitText(unit),
    partsText(figure),
    rule,
    id,
  ];
}

export function unitText(unit: string): string {
  return unit.replace('GBP', '£');
}

function kindText({ class: ofClass, case: ofCase, kind }: Figure): string {
  if (ofClass !== undefined) return CLASS_LABELS[ofClass];
  return [ofCase === undefined ? '' : `${plain(ofCase)} case`, kind === undefined ? '' : plain(kind)]
    .filter((part) => part !== '')
    .join(', ');
}

/** The rung that an amount stands on, or the least that it has reached. */
function standsAt({ rung, reached }: Figure): string {
  if (rung !== undefined) return RUNG_LABELS[rung];
  if (reached === undefined) return '';
  return reached === 'banked' ? RUNG_LABELS.banked : `${plain(reached)} or better`;
}
