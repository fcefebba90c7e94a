import { CASH_CLASSES, GATES } from '../../foundation/figure/vocabulary';
import type { Subject } from '../item';
import { CLASS_LABELS, GATE_LABELS } from '../labels';
import { paragraph, type Section } from '../layout';
import { lineTable } from './rows';

/** Cash that someone other than its owner verified, each class on its own line. */
export function realised({ pick }: Subject): Section {
  const at = { period: 'to_date', reached: 'verified' } as const;
  const lines = CASH_CLASSES.flatMap((each) => [
    { label: `${CLASS_LABELS[each]}, ledger amount`, figure: pick('portfolio', 'cash', { ...at, class: each }) },
    ...GATES.map((gate) => ({
      label: `of which ${GATE_LABELS[gate].toLowerCase()}`,
      figure: pick('portfolio', 'cash', { ...at, class: each, gate }),
      within: true,
    })),
    {
      label: 'after taking off what savings claim together',
      figure: pick('portfolio', 'cash_overlap', { ...at, class: each }),
      within: true,
    },
    { label: 'of which banked', figure: pick('portfolio', 'cash', { class: each, period: 'to_date', rung: 'banked' }), within: true },
    { label: 'of which attributed to the initiatives', figure: pick('portfolio', 'cash_attributed', { ...at, class: each }), within: true },
    { label: 'beside it, cost shifted elsewhere', figure: pick('portfolio', 'shifted_cost', { ...at, class: each }), within: true },
  ]);
  const table = lineTable('Cash realised to date', [
    ...lines,
    { label: 'Realised efficiency', figure: pick('portfolio', 'realised_efficiency', at) },
  ]);
  return {
    id: 'realised',
    title: 'Cash realised, class by class',
    blocks: [table ?? paragraph('Nothing in the record is verified, so no cash is realised. That is not to say that none was saved.')],
  };
}
