import { type Figure, figureId } from '../../foundation/figure/figure';
import { cashBaseline as measure } from '../../method/measure/cashBaseline';
import type { Step } from '../enter/entry';
import { figureOf } from './figureOf';
import { lineCeilings } from './lineCeilings';
import type { FigureFunction } from './scope';

/** The cash baseline of each line and year in which a saving of the scope stands, where both the budget and the outturn before it are recorded (rule A9). */
export const cashBaselines: FigureFunction = (scope) => {
  const ceilings = lineCeilings(scope);
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  const lineOf = new Map<string, string | undefined>(
    scope.subjects.flatMap(({ savings }) => savings.map(({ row }) => [`savings/${row.id}`, row.budgetLine])),
  );
  const places = new Map<string, { line: string; year: string }>();
  for (const { step, part, year } of scope.entries) {
    const line = step === 'cash' && part !== undefined ? lineOf.get(part) : undefined;
    if (line !== undefined && year !== undefined) places.set(`${line}@${year}`, { line, year });
  }
  for (const { line, year } of places.values()) {
    const baseline = ceilings.lines.has(line) ? ceilings.baseline(line, year) : undefined;
    if (baseline === undefined || !baseline.whole) continue;
    const dimensions = { kind: line, period: year };
    const { id, rule, unit } = measure;
    steps.set(figureId(scope.of, id, dimensions), baseline.line);
    const parts = { established: 1, of: 1 };
    figures.push(figureOf({ of: scope.of, measure: id, rule, unit, dimensions, amount: baseline.line.amount, parts, entries: [] }));
  }
  return { figures, steps };
};
