import type { Lessons } from '../compare/lessons/lessons';
import type { Shared, SharedGroup, SharedInitiative, SharedTotal } from '../compare/share/shared';
import { type Block, type Cell, type Column, type Layout, paragraph, words } from './layout';
import { numberText } from './number';

const user = (text: string): Cell => ({ is: 'user', text });

const SURVIVORS = 'Nothing here stopped, was withdrawn or failed (survivors_only): what is shown may be what survived.';
const SELECTED =
  'Some of this is a selection, or does not say that it is a whole register (coverage_selected): it may be of what went well.';

/** A shared export for people: what is in it, its one table, and each initiative. */
export function sharedLayout({ initiatives, groups, councils, smallest, survivorsOnly, selected, version, through }: Shared): Layout {
  const failed = initiatives.filter((each) => each.failed).length;
  const totals: Block =
    groups.length === 0
      ? paragraph(
          `There are no totals: there are fewer than ${smallest} initiatives, or of several councils fewer than ${smallest}, and a total of so few would tell of one.`,
        )
      : {
          is: 'table',
          caption: `Totals to date, none of fewer than ${smallest} initiatives${councils > 1 ? ` or ${smallest} councils` : ''}`,
          columns: [{ title: 'Service and capability' }, ...NUMBERS],
          rows: groups.map(groupRow),
        };
  return {
    id: 'shared',
    title: 'Shared initiatives',
    stamp: `${councils} ${councils === 1 ? 'council' : 'councils'}, counted to ${through.join(' and ')}; benefits-realisation ${version}`,
    notices: notices(survivorsOnly, selected),
    sections: [
      { id: 'summary', title: 'In all', blocks: [paragraph(`${failed} of ${initiatives.length} initiatives stopped or failed.`), totals] },
      { id: 'initiatives', title: 'Initiatives', blocks: [initiativeTable(initiatives)] },
    ],
  };
}

/** Lessons for people: how many were looked through, and each that is alike. */
export function lessonsLayout({ found, failed, of, like, survivorsOnly, selected, notKept }: Lessons): Layout {
  return {
    id: 'lessons',
    title: 'Initiatives like yours',
    stamp: `Like ${Object.values(like).join(', ')}; ${of} looked through`,
    notices: [
      ...notices(survivorsOnly, selected),
      ...notKept.map((facet) => `None of these exports says the ${FACET_WORDS[facet]}, so none is alike in it.`),
    ],
    sections: [
      {
        id: 'found',
        title: 'What others have learned',
        blocks: [
          paragraph(found.length === 0 ? 'None of them is like yours.' : `${failed} of ${found.length} like yours stopped or failed.`),
          ...(found.length === 0 ? [] : [initiativeTable(found)]),
        ],
      },
    ],
  };
}

function notices(survivorsOnly: boolean, selected: boolean): string[] {
  return [...(survivorsOnly ? [SURVIVORS] : []), ...(selected ? [SELECTED] : [])];
}

const FACET_WORDS = { serviceArea: 'service area', capability: 'capability', size: 'band of residents', stage: 'stage' } as const;

const COUNTED = ['Initiatives', 'Failed', 'Cost', 'Hours measured', 'Hours claimed', 'Cash realised', 'Cash claimed'];
const NUMBERS: readonly Column[] = COUNTED.map((title) => ({ title, numeric: true }));

function groupRow({ serviceArea, capability, other, initiatives, failed, ...totals }: SharedGroup): Cell[] {
  const name = other ? 'other' : `${serviceArea}, ${capability}`;
  const total = ({ value, established, of }: SharedTotal, unit: 'GBP' | 'hours') =>
    words(
      value === undefined
        ? `${established === 0 ? 'established of none' : 'not given: it would tell of one'}`
        : `${numberText(value, unit)} (${established} of ${of})`,
    );
  const { cost, hours, claimedHours, realised, claimed } = totals;
  return [
    ...[user(name), words(String(initiatives)), words(String(failed)), total(cost, 'GBP')],
    ...[total(hours, 'hours'), total(claimedHours, 'hours'), total(realised, 'GBP'), total(claimed, 'GBP')],
  ];
}

/** Ids are an export’s own, so that of several each row says which it is in. */
function initiativeTable(rows: readonly (SharedInitiative & { readonly export?: number })[]): Block {
  const amounts = ['Cost', 'Hours measured', 'Hours claimed', 'Cash realised', 'Cash claimed'];
  const columns = ['Initiative', 'Stage', ...amounts, 'Grades', 'Council', 'Why, and what was learned'];
  return {
    is: 'table',
    caption: 'By codes and bands: an amount of one initiative is not shared',
    columns: columns.map((title) => ({ title })),
    rows: rows.map((row) => [
      user(`${row.export === undefined ? '' : `export ${row.export}, `}${row.title ?? `${row.id}: ${row.serviceArea}, ${row.capability}`}`),
      user([row.stage ?? 'not recorded', ...(row.failed ? ['failed'] : []), ...row.waysDown].join(', ')),
      ...[row.costBand, row.hoursBand, row.claimedHoursBand, row.realisedBand, row.claimedBand].map((band) =>
        user(band ?? 'not established'),
      ),
      user(row.grades.join(' ')),
      user(Object.values(row.council).join(', ')),
      user([...(row.reasons ?? []), ...(row.lessons ?? [])].join(' ')),
    ]),
  };
}
