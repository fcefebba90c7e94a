import type { PredecessorStated, VestingStatement } from '../reorganise/statement/statement';
import { dateText } from './dateText';
import { type Block, type Cell, type Layout, paragraph, words } from './layout';
import { numberText } from './number';
import { reason } from './reasons';

const user = (text: string): Cell => ({ is: 'user', text });

/** A statement at vesting day for people: each line by predecessor, assumed or evidenced, then gaps and budgets. */
export function statementLayout({ vestingDay, basis, predecessors, together }: VestingStatement): Layout {
  const lines = together.map((line): Block => {
    const rows = predecessors.map(({ name, lines: own }) => {
      const found = own.find(({ id }) => id === line.id);
      const parts = found === undefined ? '' : `${found.parts.established} of ${found.parts.of}`;
      const text =
        found === undefined
          ? 'none recorded'
          : found.value === undefined
            ? `not established: ${found.missing?.map(reason).join('; ')}`
            : numberText(found.value, line.unit);
      return [user(name), words(text), words(parts)];
    });
    const all = line.value === undefined ? `not the whole: ${line.established} of ${line.of} are` : numberText(line.value, line.unit);
    return {
      is: 'table',
      caption: `${line.title}: ${line.is}`,
      columns: [{ title: 'Predecessor' }, { title: 'To date', numeric: true }, { title: 'Parts established', numeric: true }],
      rows: [...rows, [words('Together'), words(all), words('')]],
    };
  });
  return {
    id: 'statement',
    title: `Assumed and evidenced at ${dateText(vestingDay)}`,
    stamp: `Edition ${basis.edition}, as at ${dateText(basis.asAt)}, counted to ${dateText(basis.through)}, prices of ${basis.prices}`,
    notices: [
      'Verified cash is part of what is claimed, and banked part of what is verified. A predecessor’s banked saving is assumed until the successor’s opening budget shows it.',
    ],
    sections: [
      { id: 'lines', title: 'By predecessor', blocks: lines },
      { id: 'gaps', title: 'What is not known', blocks: [gaps(predecessors)] },
      { id: 'budgets', title: 'Budgets they bring', blocks: [budgets(predecessors)] },
    ],
  };
}

function gaps(predecessors: readonly PredecessorStated[]): Block {
  return {
    is: 'table',
    caption: 'Figures of the whole record that are not established, or only in part',
    columns: [{ title: 'Predecessor' }, { title: 'Not established', numeric: true }, { title: 'In part', numeric: true }, { title: 'Why' }],
    rows: predecessors.map(({ name, gaps: { notEstablished, inPart, codes } }) => [
      user(name),
      words(String(notEstablished)),
      words(String(inPart)),
      words(codes.map(reason).join('; ')),
    ]),
  };
}

function budgets(predecessors: readonly PredecessorStated[]): Block {
  if (predecessors.every(({ budgets: own }) => own.length === 0)) return paragraph('No budget of any line is recorded.');
  const money = (amount: string | undefined) => words(amount === undefined ? 'not recorded' : numberText(amount, 'GBP'));
  return {
    is: 'table',
    caption: 'Each budget line, as last budgeted by the vesting day',
    columns: [
      { title: 'Predecessor' },
      { title: 'Line' },
      { title: 'Year' },
      { title: 'Budget', numeric: true },
      { title: 'Outturn', numeric: true },
    ],
    rows: predecessors.flatMap(({ name, budgets: own }) =>
      own.map(({ line, year, budget, outturn }) => [user(name), user(line), words(year), money(budget), money(outturn)]),
    ),
  };
}
