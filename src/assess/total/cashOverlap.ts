import { issue } from '../../foundation/errors/issue';
import { Decimal, nought } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';
import { overlapAttributed } from '../../method/formula/overlapAttributed';
import type { Saving } from '../../record/kind/saving';
import type { Entry, Factor } from '../enter/entry';
import { work } from '../enter/step';
import { takesOut } from '../join/lineClaims';
import { goLiveOf } from '../join/stages';
import { type Cell, type Excess, fillUp, lessen, rungAt } from './fillUp';
import { type LineCeilings, lineCeilings } from './lineCeilings';
import type { Adjustment, Scope } from './scope';

interface Layer {
  readonly ledger: string;
  readonly attributed: string;
  readonly as: string;
}

const LAYERS: readonly Layer[] = [
  { ledger: 'cash', attributed: 'cash_attributed', as: 'cash_overlap' },
  { ledger: 'full_year', attributed: 'full_year_attributed', as: 'full_year_overlap' },
];

/**
 * What the savings of a scope claim together and cannot have together (rule A8): one saving recorded under
 * several initiatives counts once, and savings on a budget line sum to no more than its baseline in a year.
 * Initiatives keep their own figures; only the scope has the adjustment.
 */
export const cashOverlap: Adjustment = (scope) => {
  const ceilings = lineCeilings(scope);
  return LAYERS.flatMap((layer) => adjust(scope, layer, ceilings));
};

function adjust(scope: Scope, { ledger, attributed, as }: Layer, ceilings: LineCeilings): Entry[] {
  const all = cellsOf(scope, ledger);
  if (all.length === 0) return [];
  const whole = cellsOf(scope, attributed);
  const same = groupsOf(all, ({ saving, entry }) => `${entry.year} ${scope.ctx.sameSaving(saving.id)}`).filter(isSeveral);
  const sameLedger = same.flatMap((cells) => fillUp(cells, (cell) => greatestOf(cells, cell)));
  const sameWhole = same.flatMap((cells) => {
    const [first] = cells as [Cell];
    const root = scope.ctx.sameSaving(first.saving.id);
    const own = whole.filter(({ saving, entry }) => entry.year === first.entry.year && scope.ctx.sameSaving(saving.id) === root);
    return fillUp(own, (cell) => greatestOf(cells, cell));
  });
  const [left, leftWhole] = [lessen(all, sameLedger), lessen(whole, sameWhole)];
  const onLines = groupsOf(
    left.filter(({ saving }) => takesOut(saving)),
    placeOf,
  );
  const overLedger = onLines.flatMap((cells) => {
    const [{ saving, entry }] = cells as [Cell];
    const ceiling = ceilings.ceiling(saving.budgetLine as string, entry.year as string);
    return ceiling === undefined ? [] : fillUp(cells, () => ceiling);
  });
  const overWhole = attributedPart(scope, left, leftWhole, overLedger);
  if (scope.of === 'portfolio' && ledger === 'cash') note(scope, same, sameLedger, onLines, overLedger);
  return [
    ...sameLedger.flatMap((each) => entriesOf(scope, each, as, 'same')),
    ...sameWhole.flatMap((each) => entriesOf(scope, each, `${as}_attributed`, 'same')),
    ...overLedger.flatMap((each) => entriesOf(scope, each, as, 'line')),
    ...overWhole.flatMap((each) => entriesOf(scope, each, `${as}_attributed`, 'line')),
  ];
}

function cellsOf({ subjects, entries }: Scope, step: string): Cell[] {
  const savings = new Map<string, { row: Saving; start: string }>(
    subjects.flatMap((subject) =>
      subject.savings.map(({ row }) => [`savings/${row.id}`, { row, start: row.from ?? goLiveOf(subject) ?? '9999-12-31' }]),
    ),
  );
  return entries.flatMap((entry) => {
    const saving = entry.step === step && entry.part !== undefined ? savings.get(entry.part) : undefined;
    if (saving === undefined || entry.amount === undefined) return [];
    const line = { formula: entry.formula, amount: entry.amount, factors: entry.factors() };
    return [{ saving: saving.row, start: saving.start, entry, amount: entry.amount, lines: [line] }];
  });
}

const placeOf = ({ saving, entry }: Cell) => `${saving.budgetLine}@${entry.year}`;

function groupsOf(cells: readonly Cell[], keyOf: (cell: Cell) => string): Cell[][] {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const there = found.get(key);
    if (there === undefined) found.set(key, [cell]);
    else there.push(cell);
  }
  return [...found.values()];
}

function isSeveral(cells: readonly Cell[]): boolean {
  return cells.some(({ saving }) => saving.id !== cells[0]?.saving.id);
}

/** Of one saving recorded several times, the greatest that any of them has at a rung or higher. */
function greatestOf(cells: readonly Cell[], at: Cell): Factor {
  const sums = new Map<string, Decimal>();
  for (const cell of cells) {
    const earlier = cell.entry.landed !== at.entry.landed ? cell.entry.landed : rungAt(cell) >= rungAt(at);
    if (earlier) sums.set(cell.saving.id, (sums.get(cell.saving.id) ?? nought).plus(cell.amount));
  }
  const value = [...sums.values()].reduce((most, each) => Decimal.max(most, each), nought);
  const paths = [...new Set(cells.map(({ saving }) => `savings/${saving.id}`))].sort();
  return { value, from: { path: paths.join(' ') } };
}

/** Off the attributed amounts a line's excess is taken in their ratio to the ledger amounts at the rung. */
function attributedPart(scope: Scope, ledger: readonly Cell[], whole: readonly Cell[], taken: readonly Excess[]): Excess[] {
  const keyOf = (cell: Cell) => `${placeOf(cell)} ${scope.ctx.sameSaving(cell.saving.id)} ${cell.entry.rung} ${cell.entry.landed}`;
  const off = new Map<string, Excess[]>();
  for (const each of taken) off.set(keyOf(each.cell), [...(off.get(keyOf(each.cell)) ?? []), each]);
  const beside = new Map(groupsOf(ledger, keyOf).map((cells) => [keyOf(cells[0] as Cell), cells]));
  return whole.flatMap((cell) => {
    const lines = (off.get(keyOf(cell)) ?? []).map(({ line }) => line);
    const there = beside.get(keyOf(cell)) ?? [];
    const all = sum(there.map(({ amount }) => amount));
    if (lines.length === 0 || cell.amount.isZero() || all.isZero()) return [];
    const line = work(overlapAttributed, {
      adjustment: { value: sum(lines.map(({ amount }) => amount)), from: { steps: () => lines } },
      attributed: { value: cell.amount, from: { steps: () => cell.lines } },
      ledger: { value: all, from: { steps: () => there.flatMap(({ lines: steps }) => steps) } },
    });
    return [{ cell, line }];
  });
}

/** The entries of one excess: on the ledger they are cut by line, and go wherever the amount they come off goes. */
function entriesOf({ of, entries }: Scope, { cell, line }: Excess, as: string, why: 'line' | 'same'): Entry[] {
  const { saving, entry } = cell;
  const path = why === 'line' ? `budgetLines/${saving.budgetLine}` : `savings/${saving.id}`;
  const at = entry.id.lastIndexOf('#');
  const made = (step: string, kind: string | undefined): Entry => ({
    ...entry,
    id: `${path}#${step},of=${of},by=${why},${entry.id.slice(0, at)}:${entry.id.slice(at + 1)}`,
    step,
    kind,
    inPrices: undefined,
    amount: line.amount,
    formula: line.formula,
    factors: () => line.factors,
  });
  if (as.endsWith('_attributed')) return [made(as, entry.kind)];
  const own = made(as, saving.budgetLine);
  if (as !== 'cash_overlap') return [own];
  const secured = !entry.landed && (entry.kind === 'verified' || entry.kind === 'banked');
  const assured = entries.find(({ step, part, rung }) => step === 'assured_cash' && part === entry.part && rung === entry.rung);
  return [
    own,
    ...(secured ? [made('secured_overlap', entry.kind)] : []),
    ...(assured === undefined ? [] : [made('assured_overlap', assured.kind)]),
  ];
}

/** Says who claims what together, once for each line and year, and once for each saving recorded twice and year. */
function note(scope: Scope, same: Cell[][], sameTaken: Excess[], lines: Cell[][], lineTaken: Excess[]): void {
  const { ctx } = scope;
  for (const [groups, taken] of [
    [same, sameTaken],
    [lines, lineTaken],
  ] as const) {
    for (const cells of groups) {
      const entries = new Set(cells.map(({ entry }) => entry));
      const by = sum(taken.filter(({ cell }) => entries.has(cell.entry)).map(({ line }) => line.amount)).negated();
      if (by.lessThanOrEqualTo(0)) continue;
      const [{ saving, entry }] = cells as [Cell];
      const line = saving.budgetLine;
      const isSame = groups === same;
      const path = isSame ? `savings/${ctx.sameSaving(saving.id)}` : `budgetLines/${line}`;
      const of = isSame ? `One saving in ${entry.year}` : `${ctx.budgetLines.get(line as string)?.name ?? line} in ${entry.year}`;
      ctx.note(issue('overlap', path, { of, pair: pairOf(scope, cells), by: `£${by.toFixed()}` }));
    }
  }
}

function pairOf({ subjects }: Scope, cells: readonly Cell[]): string {
  const named = new Map(
    subjects.flatMap(({ row, savings }) => savings.map((saving) => [saving.row.id, `${saving.row.title} of ${row.title}`] as const)),
  );
  const ids = [...new Set(cells.filter(({ amount }) => amount.greaterThan(0)).map(({ saving }) => saving.id))].sort();
  return ids.map((id) => named.get(id) ?? id).join(' and ');
}
