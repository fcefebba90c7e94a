import type { Figure } from '../../../foundation/figure/figure';
import { figureId } from '../../../foundation/figure/figure';
import type { Unit } from '../../../foundation/figure/unit';
import { observedValue } from '../../../method/formula/observedValue';
import { observed as after } from '../../../method/measure/observed';
import { observedBaseline as before } from '../../../method/measure/observedBaseline';
import type { Measure } from '../../../record/kind/measure';
import type { Step } from '../../enter/entry';
import { valueAt, work } from '../../enter/step';
import { baselineOf } from '../../enter/time/baselineOf';
import { goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import { figureOf } from '../figureOf';
import type { Functions, Scope } from '../scope';
import { observedYears } from './observedYears';
import { rolledUp } from './rolledUp';

const UNIT_OF: { readonly [K in Measure['shape']]: Unit } = {
  minutes_per_case: 'minutes',
  minutes_per_person_day: 'minutes',
  hours_per_person_week: 'hours',
  contained_contacts: 'cases',
  hours_per_period: 'hours',
  count: 'count',
  share: 'ratio',
  score: 'score',
  money: 'GBP',
};

/**
 * What each measure of quality or volume was in a year, brought together as its row says, and its baseline
 * beside it (rules A4, B13, B16). Of an initiative: measures of different things are in no portfolio total.
 */
export function observed({ of, subjects, ctx }: Scope): Functions {
  const [subject] = subjects;
  if (of === 'portfolio' || subject === undefined) return { figures: [] };
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  for (const measure of subject.measures) {
    if (measure.row.role !== 'quality' && measure.row.role !== 'volume') continue;
    for (const year of observedYears(measure, ctx)) {
      const { step, missing } = rolledUp(measure.row, year, ctx);
      const dimensions = { kind: measure.row.id, period: year.year };
      const parts = { established: missing === undefined ? year.parts.length : 0, of: year.parts.length + year.notCounted };
      figures.push(made(of, after, measure.row, dimensions, step, missing, parts, year.rows));
      if (step !== undefined) steps.set(figureId(of, after.id, dimensions), step);
    }
    const step = baselineStep(measure, subject);
    if (step === undefined) continue;
    const dimensions = { kind: measure.row.id };
    figures.push(
      made(of, before, measure.row, dimensions, step, undefined, { established: 1, of: 1 }, [`measures/${measure.row.id}#baseline`]),
    );
    steps.set(figureId(of, before.id, dimensions), step);
  }
  return { figures, steps };
}

function baselineStep(measure: MeasureRows, subject: Subject): Step | undefined {
  const row = baselineOf(measure, goLiveOf(subject));
  if (row === undefined) return undefined;
  return work(observedValue, { value: valueAt(`baselines/${row.id}/value`, row.value) });
}

function made(
  of: string,
  { id, rule }: typeof after | typeof before,
  { shape }: Measure,
  dimensions: { kind: string; period?: string },
  step: Step | undefined,
  missing: readonly string[] | undefined,
  parts: Figure['parts'],
  entries: readonly string[],
): Figure {
  return figureOf({ of, measure: id, rule, unit: UNIT_OF[shape], dimensions, amount: step?.amount, missing, parts, entries });
}
