import { Decimal, nought } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';
import { overlapAttributed } from '../../method/formula/overlapAttributed';
import type { Entry, Factor } from '../enter/entry';
import { together, work } from '../enter/step';
import { groupedBy } from '../join/groupedBy';
import { takesOut } from '../join/lineClaims';
import { cellsOf, placeOf } from './cells';
import { type Cell, type Excess, fillUp, lessen, rungAt } from './fillUp';
import { type LineCeilings, lineCeilings } from './lineCeilings';
import { noteOverlap } from './noteOverlap';
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
  const same = [...groupedBy(all, ({ saving, entry }) => `${entry.year} ${scope.ctx.sameSaving(saving.id)}`).values()].filter(isSeveral);
  const sameLedger = same.flatMap((cells) => fillUp(cells, (cell) => greatestOf(cells, cell)));
  const sameWhole = same.flatMap((cells) => {
    const [first] = cells;
    const root = scope.ctx.sameSaving(first.saving.id);
    const own = whole.filter(({ saving, entry }) => entry.year === first.entry.year && scope.ctx.sameSaving(saving.id) === root);
    return fillUp(own, (cell) => greatestOf(cells, cell));
  });
  const [left, leftWhole] = [lessen(all, sameLedger), lessen(whole, sameWhole)];
  const onLines = [...groupedBy(left, (cell) => (takesOut(cell.saving) ? placeOf(cell) : undefined)).values()];
  const overLedger = onLines.flatMap((cells) => {
    const [{ saving, entry }] = cells;
    const ceiling = ceilings.ceiling(saving.budgetLine as string, entry.year as string);
    return ceiling === undefined ? [] : fillUp(cells, () => ceiling);
  });
  const overWhole = attributedPart(scope, left, leftWhole, overLedger);
  if (scope.of === 'portfolio' && ledger === 'cash') noteOverlap(scope, same, sameLedger, onLines, overLedger);
  const found = [
    ...sameLedger.map((each) => ({ each, step: as, why: 'same' as const })),
    ...sameWhole.map((each) => ({ each, step: `${as}_attributed`, why: 'same' as const })),
    ...overLedger.map((each) => ({ each, step: as, why: 'line' as const })),
    ...overWhole.map((each) => ({ each, step: `${as}_attributed`, why: 'line' as const })),
  ];
  const assured = found.length === 0 ? new Map<string, string>() : assurances(scope);
  return found.flatMap(({ each, step, why }) => entriesOf(scope.of, each, step, why, assured));
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
  const off = groupedBy(taken, ({ cell }) => keyOf(cell));
  const beside = groupedBy(ledger, keyOf);
  return whole.flatMap((cell) => {
    const lines = (off.get(keyOf(cell)) ?? []).map(({ line }) => line);
    const there = beside.get(keyOf(cell)) ?? [];
    const all = sum(there.map(({ amount }) => amount));
    if (lines.length === 0 || cell.amount.isZero() || all.isZero()) return [];
    const line = work(overlapAttributed, {
      adjustment: together(lines),
      attributed: { value: cell.amount, from: { steps: () => cell.lines } },
      ledger: { value: all, from: { steps: () => there.flatMap(({ lines: steps }) => steps) } },
    });
    return [{ cell, line }];
  });
}

/** The assurance given to each saving's claimed cash, by saving and rung (rule E3). */
function assurances({ entries }: Scope): Map<string, string> {
  return new Map(entries.flatMap(({ step, part, rung, kind }) => (step === 'assured_cash' ? [[`${part} ${rung}`, kind as string]] : [])));
}

/** The entries of one excess: on the ledger they are cut by line, and go wherever the amount they come off goes. */
function entriesOf(of: string, { cell, line }: Excess, as: string, why: 'line' | 'same', assuredBy: ReadonlyMap<string, string>): Entry[] {
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
  const assured = assuredBy.get(`${entry.part} ${entry.rung}`);
  return [
    own,
    ...(secured ? [made('secured_overlap', entry.kind)] : []),
    ...(assured === undefined ? [] : [made('assured_overlap', assured)]),
  ];
}
