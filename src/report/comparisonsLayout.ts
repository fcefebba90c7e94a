import type { Comparison } from '../compare/compare';
import type { CouncilValue } from '../compare/value/councilValue';
import { compareText } from '../foundation/errors/issue';
import { type Layout, words } from './layout';

/** Every indicator at a glance: how many councils can be put beside another, and how many not. */
export function comparisonsLayout(comparisons: readonly Comparison[]): Layout {
  const rows = comparisons.map(({ indicator, groups, excluded }) => {
    const sizes = groups.map(({ members }) => members.length);
    const beside = sizes.filter((size) => size > 1).reduce((sum, size) => sum + size, 0);
    const alone = sizes.filter((size) => size === 1).length;
    return [words(indicator.id), ...[beside, alone, excluded.length].map((each) => words(String(each))), words(commonest(excluded))];
  });
  const given = comparisons[0]?.stamp.assessments.length ?? 0;
  return {
    id: 'indicators',
    title: 'Councils side by side',
    stamp: `${given} ${given === 1 ? 'council' : 'councils'} given; name an indicator to see its values and every reason`,
    notices: [],
    sections: [
      {
        id: 'verdicts',
        title: 'Verdicts',
        blocks: [
          {
            is: 'table',
            caption: 'How many councils can be put beside another, on each indicator',
            columns: [
              { title: 'Indicator' },
              { title: 'Beside another', numeric: true },
              { title: 'Alone', numeric: true },
              { title: 'Left out', numeric: true },
              { title: 'Most often because' },
            ],
            rows,
          },
        ],
      },
    ],
  };
}

/** The reason that most councils were left out for, and for how many. */
function commonest(excluded: readonly CouncilValue[]): string {
  const counts = new Map<string, number>();
  for (const { reasons } of excluded)
    for (const code of new Set(reasons.map((reason) => reason.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts.entries()].sort(([codeA, a], [codeB, b]) => b - a || compareText(codeA, codeB));
  return most === undefined ? 'none' : `${most[0]} (${most[1]})`;
}
