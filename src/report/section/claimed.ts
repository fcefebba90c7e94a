import { CASH_CLASSES } from '../../foundation/figure/vocabulary';
import type { Subject } from '../item';
import { CLASS_LABELS } from '../labels';
import { paragraph, type Section } from '../layout';
import { lineTable, some } from './rows';

/** What the service says it delivered and nobody has verified, and what is near it and is not it. */
export function claimed({ pick }: Subject): Section {
  const to = { period: 'to_date' } as const;
  const table = lineTable(
    'Claimed to date, and not verified',
    CASH_CLASSES.flatMap((each) => [
      {
        label: `${CLASS_LABELS[each]}, delivered and not verified`,
        figure: pick('portfolio', 'cash', { ...to, class: each, rung: 'delivered' }),
      },
      {
        label: `${CLASS_LABELS[each]}, budgeted and not delivered`,
        figure: pick('portfolio', 'budgeted_not_delivered', { ...to, class: each }),
      },
      {
        label: `${CLASS_LABELS[each]}, left out for want of what its class needs`,
        figure: pick('portfolio', 'cash_left_out', { ...to, class: each }),
      },
    ]),
  );
  const rates = lineTable(
    'Of what was claimed, how much is realised',
    CASH_CLASSES.map((each) => ({ label: CLASS_LABELS[each], figure: pick('portfolio', 'claimed_to_realised', { ...to, class: each }) })),
  );
  const none = paragraph('No saving in the record stands as delivered and not verified.');
  return { id: 'claimed', title: 'Claimed, and not verified', blocks: some(table ?? none, rates) };
}
