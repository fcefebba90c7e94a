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
      ? paragraph(`There are no totals: there are fewer than ${smallest} initiatives, and a total of so few would tell of one.`)
      : {
          is: 'table',
          caption: `Totals to date, none of fewer than ${smallest} initiatives`,
          columns: [{ title: 'Service and capability' }, ...NUMBERS],
          rows: groups.map(groupRow),
        };
  return {
    id: 'shared',
    title: 'Shared initiatives',
    stamp: `${councils} ${councils === 1 ? 'record' : 'records'}, counted to ${through.join(' and ')}; benefits-realisation ${version}`,
    notices: notices(survivorsOnly, selected),
    sections: [
      { id: 'summary', title: 'In all', blocks: [paragraph(`${failed} of ${initiatives.length} initiatives stopped or failed.`), totals] },
      { id: 'initiatives', title: 'Initiatives', blocks: [initiativeTable(initiatives)] },
    ],
  };
}

/** Lessons for people: how many were looked through, and each that is alike. */
export function lessonsLayout({ found, failed, of, like, survivorsOnly, selected }: Lessons): Layout {
  return {
    id: 'lessons',
    title: 'Initiatives like yours',
    stamp: `Like ${Object.values(like).join(', ')}; ${of} looked through`,
    notices: notices(survivorsOnly, selected),
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

const NUMBERS: readonly Column[] = ['Initiatives', 'Failed', 'Cost', 'Net hours', 'Realised'].map((title) => ({ title, numeric: true }));

function groupRow({ serviceArea, capability, other, initiatives, failed, cost, hours, realised }: SharedGroup): Cell[] {
  const name = other ? 'other' : `${serviceArea}, ${capability}`;
  const total = ({ value, established, of }: SharedTotal, unit: 'GBP' | 'hours') =>
    words(
      value === undefined
        ? `established of ${established === 0 ? 'none' : 'too few'}`
        : `${numberText(value, unit)} (${established} of ${of})`,
    );
  return [user(name), words(String(initiatives)), words(String(failed)), total(cost, 'GBP'), total(hours, 'hours'), total(realised, 'GBP')];
}

function initiativeTable(rows: readonly SharedInitiative[]): Block {
  const columns = ['Initiative', 'Stage', 'Cost', 'Net hours', 'Realised', 'Grades', 'Council', 'Why, and what was learned'];
  return {
    is: 'table',
    caption: 'By codes and bands: an amount of one initiative is not shared',
    columns: columns.map((title) => ({ title })),
    rows: rows.map((row) => [
      user(row.title ?? `${row.id}: ${row.serviceArea}, ${row.capability}`),
      user(`${row.stage ?? 'not recorded'}${row.failed ? ', failed' : ''}`),
      ...[row.costBand, row.hoursBand, row.realisedBand].map((band) => user(band ?? 'not established')),
      user(row.grades.join(' ')),
      user(Object.values(row.council).join(', ')),
      user([...(row.reasons ?? []), ...(row.lessons ?? [])].join(' ')),
    ]),
  };
}
