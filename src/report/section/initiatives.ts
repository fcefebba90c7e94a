import type { Summary } from '../../assess/assess';
import type { Dimensions } from '../../foundation/figure/figure';
import { facetsOf } from '../facetsOf';
import type { Subject } from '../item';
import { STAGE_LABELS } from '../labels';
import { type Block, type Cell, paragraph, type Section } from '../layout';
import { crossTable, some } from './rows';

type Wanted = readonly [title: string, measure: string, dimensions: Dimensions];

const TIME: readonly Wanted[] = [
  ['Net hours, verified', 'net_hours', { period: 'to_date', rung: 'verified' }],
  ['Net hours, measured', 'net_hours', { period: 'to_date', rung: 'measured' }],
  ['Net hours, claimed', 'net_hours', { period: 'to_date', rung: 'claimed' }],
  ['Net hours, projected', 'net_hours', { period: 'to_date', rung: 'projected' }],
];

const MONEY: readonly Wanted[] = [
  ['Cash realised', 'cash', { class: 'cash_releasing', period: 'to_date', reached: 'verified' }],
  ['Claimed, not verified', 'cash', { class: 'cash_releasing', period: 'to_date', rung: 'delivered' }],
  ['Cost to date', 'cost', { period: 'to_date' }],
  ['Cost, whole life', 'cost', { period: 'whole_life' }],
  ['Net cash, realised', 'net_cash', { period: 'to_date', reached: 'verified' }],
];

/** Each initiative on a line, stopped and failed ones too. */
export function initiatives({ pick, assessment }: Subject): Section {
  const all = assessment.initiatives;
  const facets = facetsOf(assessment);
  const table = (caption: string, wanted: readonly Wanted[]) =>
    crossTable(
      caption,
      'Initiative',
      wanted.map(([title]) => title),
      all.map((each) => ({
        head: nameOf(each),
        figures: wanted.map(([, measure, dimensions]) => pick(each.path, measure, dimensions)),
        facets: facets.get(each.path),
      })),
    );
  const without = all.filter(({ path }) =>
    [...TIME, ...MONEY].every(([, measure, dimensions]) => pick(path, measure, dimensions) === undefined),
  );
  const none: Block[] =
    without.length === 0
      ? []
      : [
          paragraph(
            'Initiatives with no figure of time, cash or cost: nothing in the record can be counted for them, only what was said of them.',
          ),
          { is: 'list', items: without.map(nameOf) },
        ];
  const empty = all.length === 0 ? paragraph('No initiative is recorded.') : undefined;
  return {
    id: 'initiatives',
    title: 'By initiative',
    blocks: [
      ...some<Block>(table('Cash and cost to date by initiative', MONEY), table('Time returned to date by initiative', TIME)),
      ...none,
      ...some(empty),
    ],
  };
}

function nameOf({ title, stage }: Summary): Cell {
  return { is: 'user', text: title, note: stage === undefined ? 'No stage recorded' : (STAGE_LABELS[stage] ?? stage) };
}
