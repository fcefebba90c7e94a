import { HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import { GATES } from '../../foundation/figure/vocabulary';
import type { Subject } from '../item';
import { GATE_LABELS, RUNG_LABELS } from '../labels';
import type { Card, Section } from '../layout';

/** Time, cash in its three quality parts, claims, cost and net, side by side and never summed. */
export function headline({ pick }: Subject): Section {
  const cash = { class: 'cash_releasing', period: 'to_date' } as const;
  const hours = HOUR_RUNGS.flatMap((rung): Card[] => {
    const figure = pick('portfolio', 'net_hours', { period: 'to_date', rung });
    return figure === undefined
      ? []
      : [{ label: `Time returned, net: ${RUNG_LABELS[rung].toLowerCase()}`, figure, note: 'Hours of effort, not cash', within: [] }];
  });
  const none: Card = {
    label: 'Time returned, net',
    figure: undefined,
    note: 'No time was measured or claimed in the record’s own rows',
    within: [],
  };
  const parts = GATES.flatMap((gate) => {
    const figure = pick('portfolio', 'cash', { ...cash, gate, reached: 'verified' });
    return figure === undefined ? [] : [{ label: GATE_LABELS[gate], figure }];
  });
  const cards: Card[] = [
    ...(hours.length === 0 ? [none] : hours.reverse()),
    {
      label: 'Cash realised',
      figure: pick('portfolio', 'cash', { ...cash, reached: 'verified' }),
      note: 'Cash-releasing, verified, ledger amount, cash of the day',
      within: parts,
    },
    {
      label: 'Claimed, not verified',
      figure: pick('portfolio', 'cash', { ...cash, rung: 'delivered' }),
      note: 'Cash-releasing, as the service says; not realised',
      within: [],
    },
    { label: 'Cost to date', figure: pick('portfolio', 'cost', { period: 'to_date' }), note: 'Gross, cash of the day', within: [] },
    {
      label: 'Net cash, realised',
      figure: pick('portfolio', 'net_cash', { period: 'to_date', reached: 'verified' }),
      note: 'Attributed cash, with income, cuts and grant, less all costs; not value for money',
      within: [],
    },
  ];
  return { id: 'headline', title: 'Headline figures', blocks: [{ is: 'cards', cards }] };
}
