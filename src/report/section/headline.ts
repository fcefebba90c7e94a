import type { Figure } from '../../foundation/figure/figure';
import { GATES, GRADES, type Grade, HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import type { Subject } from '../item';
import { GATE_LABELS, RUNG_LABELS } from '../labels';
import type { Card, Section } from '../layout';

/** Time, cash in its three quality parts, claims, cost and net, side by side and never summed. */
export function headline({ pick }: Subject): Section {
  const cash = { class: 'cash_releasing', period: 'to_date' } as const;
  const hours = HOUR_RUNGS.flatMap((rung): Card[] => {
    const figure = pick('portfolio', 'net_hours', { period: 'to_date', rung });
    const by = graded((grade) => pick('portfolio', 'net_hours', { grade, period: 'to_date', rung }));
    const label = `Time returned, net: ${RUNG_LABELS[rung].toLowerCase()}`;
    return figure === undefined ? [] : [{ label, figure, note: 'Hours of effort, not cash', within: by }];
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
      within: [...parts, ...graded((grade) => pick('portfolio', 'cash', { ...cash, grade, reached: 'verified' }))],
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

/** What a headline rests on, by grade of evidence. */
function graded(at: (grade: Grade) => Figure | undefined): Card['within'] {
  return GRADES.flatMap((grade) => {
    const figure = at(grade);
    return figure === undefined ? [] : [{ label: `Evidence of grade ${grade}`, figure }];
  });
}
