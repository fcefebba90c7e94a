import { CASH_CLASSES } from '../../foundation/figure/vocabulary';
import { targetChart } from '../chart/targetChart';
import type { Subject } from '../item';
import { CLASS_LABELS } from '../labels';
import { type Block, drawn, type Section, words } from '../layout';
import { yearsOf } from '../yearsOf';
import { crossTable, type Line, lineTable, some } from './rows';

const PROMISES = [
  ['gross', 'before costs'],
  ['net', 'after costs'],
] as const;

/** What was realised beside what was promised, and what it will come to (rules D1, D2). Empty where nothing was promised. */
export function target(subject: Subject): Section {
  const { pick, assessment } = subject;
  const cash = CASH_CLASSES.flatMap((each) =>
    PROMISES.flatMap(([of, said]) => cashLines(pick, each, of, `${CLASS_LABELS[each]}, ${said}`)),
  );
  const hours = PROMISES.flatMap(([of]) => hourLines(pick, of));
  const years = yearsOf(assessment, ['target']).length === 0 ? [] : yearsOf(assessment, ['target', 'rolling_outturn']);
  const first = { class: 'cash_releasing', kind: 'first_gross' } as const;
  const byYear = crossTable('Cash-releasing savings by financial year, against the first target, before costs', 'Line', years, [
    { head: words('First target'), figures: years.map((period) => pick('portfolio', 'target', { ...first, period })) },
    {
      head: words('Verified, of savings without a target too'),
      figures: years.map((period) => pick('portfolio', 'cash', { class: 'cash_releasing', period, reached: 'verified' })),
    },
    {
      head: words('Rolling outturn'),
      figures: years.map((period) => pick('portfolio', 'rolling_outturn', { class: 'cash_releasing', period })),
    },
  ]);
  return {
    id: 'target',
    title: 'What was promised, and what came',
    blocks: some<Block>(
      drawn(targetChart(subject)),
      lineTable('Cash realised to date against the first target, which is kept for ever, and the latest reforecast', cash),
      byYear,
      lineTable('Hours returned to date against the first target and the latest reforecast', hours),
    ),
  };
}

function cashLines(pick: Subject['pick'], each: (typeof CASH_CLASSES)[number], of: 'gross' | 'net', label: string): Line[] {
  const [first, latest] = [`first_${of}`, `latest_${of}`];
  const at = { class: each, period: 'to_date', reached: 'verified' } as const;
  const promised = pick('portfolio', 'target', { class: each, kind: first, period: 'to_date' });
  if (promised === undefined) return [];
  return [
    { label: `${label}: first target to date`, figure: promised },
    { label: 'realised of what has a target', figure: pick('portfolio', 'realised_against_target', { ...at, kind: first }), within: true },
    { label: 'realisation rate', figure: pick('portfolio', 'realisation_rate', { ...at, kind: first }), within: true },
    { label: 'rate of the latest reforecast', figure: pick('portfolio', 'realisation_rate', { ...at, kind: latest }), within: true },
    { label: 'realised less target', figure: pick('portfolio', 'variance', { ...at, kind: first }), within: true },
    ...(of === 'net'
      ? []
      : [
          {
            label: 'outturn at completion',
            figure: pick('portfolio', 'outturn_at_completion', { class: each, period: 'whole_life' }),
            within: true,
          },
          { label: 'slippage', figure: pick('portfolio', 'slippage', { class: each, kind: first }), within: true },
        ]),
  ];
}

function hourLines(pick: Subject['pick'], of: 'gross' | 'net'): Line[] {
  const kind = `first_${of}`;
  const promised = pick('portfolio', 'target_hours', { kind, period: 'to_date' });
  if (promised === undefined) return [];
  const at = { kind, period: 'to_date' } as const;
  return [
    { label: `${of === 'net' ? 'Net' : 'Gross'} hours: first target to date`, figure: promised },
    { label: 'measured or verified', figure: pick('portfolio', 'hours_against_target', { ...at, reached: 'measured' }), within: true },
    {
      label: 'realisation rate, measured or verified',
      figure: pick('portfolio', 'hours_realisation_rate', { ...at, reached: 'measured' }),
      within: true,
    },
    {
      label: 'realisation rate, verified',
      figure: pick('portfolio', 'hours_realisation_rate', { ...at, reached: 'verified' }),
      within: true,
    },
  ];
}
