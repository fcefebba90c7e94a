import type { Dimensions, Figure, Range } from '../../foundation/figure/figure';
import { noteText } from '../figureText';
import type { Subject } from '../item';
import { type Cell, figureCell, paragraph, type Section, type TableBlock, words } from '../layout';
import { numberText, percentText } from '../number';
import { crossTable, some } from './rows';

const VIEW = { period: 'whole_life', reached: 'forecast' } as const;
const NONE: Cell = { is: 'none' };

/** How far the whole life may be from its figures: ranges, what each input bears on it, and optimism bias (rules C7, C8). */
export function uncertainty(subject: Subject): Section {
  const blocks = some(ranges(subject), tornado(subject), adjusted(subject));
  const chance = subject.pick('portfolio', 'probability_net_cash_positive', VIEW);
  const said =
    chance?.value === undefined
      ? []
      : [
          paragraph(
            `By the ranges recorded, the share of draws in which net cash of the whole life is above nought is ${percentText(chance.value)}.`,
          ),
        ];
  return { id: 'uncertainty', title: 'How far it may be from this', blocks: [...blocks, ...said] };
}

/** The whole-life figures of a case, those in other prices included. */
function wholeLife({ pick, assessment }: Subject, more: Dimensions = {}): { title: string; figure: Figure | undefined }[] {
  const { prices } = assessment.stamp;
  const of = (title: string, measure: string, priced: Dimensions) => ({
    title,
    figure: pick('portfolio', measure, { ...VIEW, ...more, ...priced }),
  });
  return [
    of('Net cash, cash of the day', 'net_cash', {}),
    of(`Net cash, ${prices} prices`, 'net_cash', { prices }),
    of(`Present value of net cash, ${prices}`, 'net_present_cash', { prices }),
    of('Net present social value', 'net_present_social_value', { prices }),
    of('Benefit-cost ratio', 'benefit_cost_ratio', { prices }),
  ];
}

function ranges(subject: Subject): TableBlock | undefined {
  const there = wholeLife(subject).filter(({ figure }) => figure?.range !== undefined);
  if (there.length === 0) return undefined;
  return {
    is: 'table',
    caption: 'Whole life: every uncertain input at its adverse and at its favourable end, and the points between by simulation',
    columns: [{ title: 'Line' }, ...['Adverse', 'P10', 'P50', 'P90', 'Favourable'].map((title) => ({ title, numeric: true }))],
    rows: there.map(({ title, figure }) => [
      words(title),
      ...(['low', 'p10', 'p50', 'p90', 'high'] as const).map((point) => pointOf(figure, point)),
    ]),
  };
}

function pointOf(figure: Figure | undefined, point: keyof Range): Cell {
  const value = figure?.range?.[point];
  return figure === undefined || value === undefined ? NONE : words(numberText(value, figure.unit));
}

function tornado({ pick, portfolio, assessment }: Subject): TableBlock | undefined {
  const { prices } = assessment.stamp;
  const rows = assessment.figures
    .filter(({ of, measure, value }) => of === 'portfolio' && measure === 'tornado_rank' && value !== undefined)
    .sort((a, b) => Number(a.value) - Number(b.value));
  if (rows.length === 0) return undefined;
  const inputs = new Map((portfolio.assumptions ?? []).map((row) => [row.id, nameOf(row, portfolio)]));
  return {
    is: 'table',
    caption: 'What each input alone does to net present social value, widest first, and where it would be nil',
    columns: [
      { title: 'Input' },
      { title: 'At its least', numeric: true },
      { title: 'At its most', numeric: true },
      { title: 'Swing', numeric: true },
      { title: 'Switching value', numeric: true },
      { title: 'Change to it', numeric: true },
    ],
    rows: rows.map(({ kind = '' }) => {
      const of = (measure: string) => pick('portfolio', measure, { ...VIEW, kind, prices });
      const swing = of('sensitivity');
      const switching = of('switching_value');
      return [
        { is: 'user', text: inputs.get(kind) ?? kind },
        pointOf(swing, 'low'),
        pointOf(swing, 'high'),
        figureCell(swing),
        figureCell(switching, switching === undefined ? '' : noteText(switching)),
        figureCell(of('switching_change')),
      ];
    }),
  };
}

/** An input by the title of its row, and its unit. */
function nameOf({ input, unit }: { readonly input: string; readonly unit?: string | undefined }, portfolio: Subject['portfolio']): string {
  const [table = '', ...rest] = input.split('/');
  const id = rest.slice(0, -1).join('/');
  const { costs = [], measures = [], savings = [], staffGroups = [] } = portfolio;
  const titled = [
    ...costs.map((row) => ['costs', row.id, row.title] as const),
    ...measures.map((row) => ['measures', row.id, row.title] as const),
    ...savings.map((row) => ['savings', row.id, row.title] as const),
    ...staffGroups.map((row) => ['staffGroups', row.id, row.name] as const),
  ];
  const title = titled.find(([of, row]) => of === table && row === id)?.[2] ?? input;
  return unit === undefined ? title : `${title} (${unit})`;
}

function adjusted(subject: Subject): TableBlock | undefined {
  const after = wholeLife(subject, { adjusted: 'optimism_bias' });
  if (after.every(({ figure }) => figure === undefined)) return undefined;
  return crossTable(
    'Whole life, unadjusted and adjusted for optimism bias',
    'Line',
    ['Unadjusted', 'Adjusted'],
    wholeLife(subject).map(({ title, figure }, at) => ({ head: words(title), figures: [figure, after[at]?.figure] })),
  );
}
