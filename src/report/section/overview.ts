import { nameOf, type Subject } from '../item';
import { type Block, paragraph } from '../layout';
import { crossTable, some } from './rows';

const CASH = { class: 'cash_releasing', period: 'to_date' } as const;

/** Several portfolios on a line each. It is not a comparison: nothing here says that they can be compared. */
export function overview(subjects: readonly Subject[]): Block[] {
  const titles = [
    'Net hours, verified',
    'Net hours, measured',
    'Cash realised',
    'Claimed, not verified',
    'Cost to date',
    'Net cash, realised',
  ];
  const table = crossTable(
    'Figures to date by portfolio',
    'Portfolio',
    titles,
    subjects.map(({ portfolio, pick }) => ({
      head: { is: 'user', text: nameOf(portfolio), note: claimsText(portfolio.claims?.length ?? 0) },
      figures: [
        pick('portfolio', 'net_hours', { period: 'to_date', rung: 'verified' }),
        pick('portfolio', 'net_hours', { period: 'to_date', rung: 'measured' }),
        pick('portfolio', 'cash', { ...CASH, reached: 'verified' }),
        pick('portfolio', 'cash', { ...CASH, rung: 'delivered' }),
        pick('portfolio', 'cost', { period: 'to_date' }),
        pick('portfolio', 'net_cash', { period: 'to_date', reached: 'verified' }),
      ],
    })),
  );
  const without = subjects.filter(({ assessment }) => assessment.figures.length === 0);
  const none: Block | undefined =
    without.length === 0
      ? undefined
      : {
          is: 'list',
          title: 'No figure can be worked for these: their records hold only what was said',
          items: without.map(({ portfolio }) => ({ is: 'user', text: nameOf(portfolio), note: claimsText(portfolio.claims?.length ?? 0) })),
        };
  return [
    paragraph('This is not a comparison or a ranking: the records differ in what they cover, in their periods and in what was measured.'),
    ...some<Block>(table, none),
  ];
}

function claimsText(count: number): string {
  return count === 1 ? '1 claim recorded, in no figure' : `${count} claims recorded, in no figure`;
}
