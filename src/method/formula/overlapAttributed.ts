import { formula } from './formula';

/** The attributed part of an overlap adjustment: in the ratio of attributed to ledger amount. */
export const overlapAttributed = formula({
  id: 'overlap-attributed',
  rule: 'A8',
  unit: 'GBP',
  factors: { adjustment: 'GBP', attributed: 'GBP', ledger: 'GBP' },
  sheet: '=adjustment*attributed/ledger',
  value: ({ adjustment, attributed, ledger }) => adjustment.times(attributed).div(ledger),
});
