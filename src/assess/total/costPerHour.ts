import { type Figure, figureId } from '../../foundation/figure/figure';
import { isFinancialYear, spanOfYear } from '../../foundation/time/financialYear';
import { costPerNetHour } from '../../method/formula/costPerNetHour';
import { costPerNetHour as measure } from '../../method/measure/costPerNetHour';
import type { Factor, Step } from '../enter/entry';
import { lifeOf } from '../join/life';
import { figureOf } from './figureOf';
import { isPlain } from './ratios';
import type { Functions, Scope } from './scope';
import { valueAt } from '../enter/step';

/** What a net hour of an initiative costs, by rung, in each year that has closed with a running cost, with the one-off cost over its life (rule C5a). */
export function costPerHour({ of, subjects, ctx }: Scope, figures: readonly Figure[]): Functions {
  const [subject] = subjects;
  const isRun = figures.some(({ measure: id, kind }) => id === 'cost' && kind === 'ongoing');
  if (of === 'portfolio' || subject === undefined || !isRun) return { figures: [] };
  const { through } = ctx.options;
  const life = lifeOf(subject, ctx);
  const steps = new Map<string, Step>();
  const byId = new Map(figures.map((each) => [each.id, each]));
  const oneOff = byId.get(figureId(of, 'cost', { kind: 'one_off', period: 'whole_life' }));
  const made = figures.flatMap((hours) => {
    const { period } = hours;
    if (hours.measure !== 'net_hours' || period === undefined || !isFinancialYear(period) || !isPlain(hours, ['period', 'rung'])) return [];
    const running = byId.get(figureId(of, 'cost', { kind: 'ongoing', period }));
    if (running === undefined || spanOfYear(period).to > through) return [];
    const all = [hours, running, ...(oneOff === undefined ? [] : [oneOff])];
    const codes = all.flatMap(({ missing, parts }) => missing ?? (parts.established < parts.of ? ['amount_not_stated'] : []));
    const nil = hours.value !== undefined && Number(hours.exact ?? hours.value) <= 0 ? ['nothing_to_divide_by'] : [];
    const missing = [...new Set([...codes, ...nil])].sort();
    const dimensions = { period, ...(hours.rung === undefined ? {} : { rung: hours.rung }) };
    const factors = {
      running: factorOf(running),
      oneOff: factorOf(oneOff),
      life: valueAt(`${of}/usefulLifeYears`, life),
      hours: factorOf(hours),
    };
    const values = { running: factors.running.value, oneOff: factors.oneOff.value, life: factors.life.value, hours: factors.hours.value };
    const amount = missing.length > 0 ? undefined : costPerNetHour.value(values);
    if (amount !== undefined) steps.set(figureId(of, measure.id, dimensions), { formula: costPerNetHour, factors, amount });
    return figureOf({
      of,
      measure: measure.id,
      rule: measure.rule,
      unit: measure.unit,
      dimensions,
      amount,
      missing: missing.length > 0 ? missing : undefined,
      parts: hours.parts,
      entries: all.map(({ id }) => id).sort(),
    });
  });
  return { figures: made, steps };
}

function factorOf(figure: Figure | undefined): Factor {
  return valueAt(figure?.id ?? 'costs', figure?.exact ?? figure?.value ?? 0);
}
