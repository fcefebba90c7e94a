import { CASH_CLASSES, CASH_RUNGS } from '../../foundation/figure/vocabulary';
import { ladderChart } from '../chart/ladderChart';
import type { Subject } from '../item';
import { CLASS_LABELS, RUNG_LABELS } from '../labels';
import { type Block, drawn, paragraph, type Section, words } from '../layout';
import { yearsOf } from '../yearsOf';
import { descent } from './descent';
import { crossTable, some } from './rows';
import { waysDown } from './waysDown';

/** Cash by class and rung, by year, and as a yearly level. */
export function ladder(subject: Subject): Section {
  const { pick, assessment } = subject;
  const rungs = [...CASH_RUNGS].reverse();
  const rungTitles = rungs.map((rung) => RUNG_LABELS[rung]);
  const at = (caption: string, measure: string) =>
    crossTable(
      caption,
      'Class',
      rungTitles,
      CASH_CLASSES.map((each) => ({
        head: words(CLASS_LABELS[each]),
        figures: rungs.map((rung) => pick('portfolio', measure, { class: each, period: 'to_date', rung })),
      })),
    );
  const years = yearsOf(assessment, ['cash', 'secured_cash']);
  const byYear = (caption: string, measure: string, reached?: 'verified') =>
    crossTable(
      caption,
      'Class',
      years,
      CASH_CLASSES.map((each) => ({
        head: words(CLASS_LABELS[each]),
        figures: years.map((period) => pick('portfolio', measure, { class: each, period, ...(reached === undefined ? {} : { reached }) })),
      })),
    );
  const levels = crossTable(
    'Full-year effect of what is verified, ledger amount: a yearly level, not money to date',
    'Class',
    years,
    CASH_CLASSES.flatMap((each) =>
      (['one_off', 'recurring_unproven', 'ongoing'] as const).map((durability) => ({
        head: words(
          `${CLASS_LABELS[each]}, ${durability === 'recurring_unproven' ? 'recurring, not yet proven' : durability.replace('_', '-')}`,
        ),
        figures: years.map((period) => pick('portfolio', 'full_year_effect', { class: each, durability, period, reached: 'verified' })),
      })),
    ),
  );
  const blocks = some<Block>(
    drawn(ladderChart(subject)),
    descent(pick),
    waysDown(subject),
    at('Cash to date standing at each rung, ledger amount', 'cash'),
    at('Cash to date standing at each rung, attributed amount', 'cash_attributed'),
    byYear('Cash verified, by the year it falls in, ledger amount', 'cash', 'verified'),
    byYear('Secured cash: lands after the last day counted', 'secured_cash'),
    levels,
  );
  return {
    id: 'cash',
    title: 'Cash, from target to banked',
    blocks:
      blocks.length === 0
        ? [paragraph('No cash is recorded at any rung.')]
        : [...blocks, paragraph('Classes are never added together. Figures may not sum due to rounding.')],
  };
}
