import { type Dimensions, type Figure, figureId } from '../../foundation/figure/figure';
import type { FinancialYear } from '../../foundation/time/financialYear';
import { FORMULAS } from '../../method/formula/formulas';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Entry, Step } from '../enter/entry';
import { blockedBy, missingIn, nothingMeasured, undated } from './blocked';
import { figureOf, type Made } from './figureOf';
import { type Side, sideOf, type View, withinHorizon } from './flows';
import { paybacks, simplePayback } from './paybacks';
import { amountOf, factorOf, partsTogether, stepOf } from './stepOf';
import { sumOf } from './totals';
import type { Worth } from './worth';

type Case = 'financial' | 'economic';
type Sum = ReturnType<typeof sumOf> & { readonly entries: readonly Entry[] };
export type Sums = Readonly<Record<Side, Sum>>;

/** The figures of the financial and the economic case as they are made, view by view. */
export class Statements {
  readonly figures: Figure[] = [];
  /** The entries made along the way, for the working. */
  readonly derived: Entry[] = [];
  /** How each function of figures was worked, by figure id. */
  readonly steps = new Map<string, Step>();
  /** What each was worked from, by figure id. */
  readonly sums = new Map<string, Sums>();

  constructor(
    readonly of: string,
    readonly base: FinancialYear,
    readonly work: Worth,
  ) {}

  financial(entries: readonly Entry[], view: View): void {
    const flows = this.#sides(entries, 'financial', view);
    if (flows.length === 0) return;
    const sums = this.#sum(flows, (entry) => entry);
    const place = placeOf(view);
    const real = { ...place, prices: this.base };
    const blocked = blockedBy(flows) ?? (view.period === 'whole_life' ? undefined : undated(flows));
    this.#totalByKind('cash_benefits', sums.benefit, place);
    this.#function('net_cash', place, sums, blocked);
    const dated = blocked ?? undated(flows);
    const valued = nothingMeasured(entries);
    this.#function('net_cash', real, this.#sum(flows, this.work.real), dated);
    const within = withinHorizon(flows, view);
    this.#function('net_present_cash', real, this.#sum(within, this.work.present), dated);
    if (view.adjusted !== undefined) return;
    const financial = { case: 'financial', ...place } as const;
    this.#ratio('return_on_investment', financial, sums, blocked ?? valued);
    if (view.period === 'whole_life' || view.reached === 'delivered') {
      simplePayback(this, entries, view, financial, dated);
    }
    if (view.period === 'whole_life') paybacks(this, within, financial, dated ?? valued);
  }

  economic(entries: readonly Entry[], view: View): void {
    const flows = withinHorizon(this.#sides(entries, 'economic', view), view);
    if (flows.length === 0) return;
    const place = { ...placeOf(view), prices: this.base };
    const costed = blockedBy(flows) ?? undated(flows);
    const blocked = costed ?? nothingMeasured(entries);
    const present = this.#sum(flows, this.work.present);
    if (costed === undefined) {
      this.#totalByKind('economic_benefits', present.benefit, place);
      this.#total('economic_costs', present.cost, place);
    }
    this.#function('net_present_social_value', place, present, blocked);
    this.#ratio('benefit_cost_ratio', place, present, blocked);
    if (view.adjusted !== undefined) return;
    const economic = { case: 'economic', ...place } as const;
    this.#ratio('return_on_investment', economic, this.#sum(flows, this.work.real), blocked);
    if (view.period === 'whole_life') paybacks(this, flows, economic, blocked);
  }

  #sides(entries: readonly Entry[], of: Case, view: View): { entry: Entry; side: Side }[] {
    return entries.flatMap((entry) => {
      const side = sideOf(entry, of, view);
      return side === undefined ? [] : [{ entry, side }];
    });
  }

  #sum(flows: readonly { entry: Entry; side: Side }[], into: (entry: Entry) => Entry): Sums {
    const side = (wanted: Side): Sum => {
      const entries = flows.filter((flow) => flow.side === wanted).map(({ entry }) => (entry.year === undefined ? entry : into(entry)));
      for (const entry of entries) if (entry.id.includes('~')) this.derived.push(entry);
      return { ...sumOf(entries), entries };
    };
    return { benefit: side('benefit'), cost: side('cost'), grant: side('grant') };
  }

  put(measure: string, dimensions: Dimensions, made: Omit<Made, 'of' | 'measure' | 'rule' | 'unit' | 'dimensions'>): void {
    const { rule, unit } = MEASURE_BY_ID.get(measure) as Pick<Made, 'rule' | 'unit'>;
    this.figures.push(figureOf({ of: this.of, measure, rule, unit, dimensions, ...made }));
  }

  /** A statement prints its parts: the whole, and each class of cash or capacity in it (rule C6). */
  #totalByKind(measure: string, sum: Sum, dimensions: Dimensions): void {
    if (sum.entries.length === 0) return;
    this.#total(measure, sum, dimensions);
    const kindOf = (entry: Entry) => entry.class ?? (entry.step === 'residual_value' ? entry.step : 'capacity');
    for (const kind of new Set(sum.entries.map(kindOf))) {
      const entries = sum.entries.filter((entry) => kindOf(entry) === kind);
      this.#total(measure, { ...sumOf(entries), entries }, { ...dimensions, kind });
    }
  }

  #total(measure: string, sum: Sum, dimensions: Dimensions): void {
    this.put(measure, dimensions, {
      amount: sum.amount,
      missing: sum.missing,
      parts: sum.parts,
      marks: [...sum.marks].sort(),
      entries: sum.entries.map(({ id }) => id).sort(),
    });
  }

  /** A figure worked by a declared formula from benefits, costs and grant. */
  #function(measure: string, dimensions: Dimensions, sums: Sums, blocked: readonly string[] | undefined): void {
    const declared = MEASURE_BY_ID.get(measure) as { formula: string };
    const formula = FORMULAS[declared.formula] as (typeof FORMULAS)[string];
    const all = { benefits: factorOf(sums.benefit), costs: factorOf(sums.cost), grant: factorOf(sums.grant) };
    const unvalued = measure === 'net_cash' || measure === 'net_present_cash' ? undefined : sums.benefit.missing;
    const missing = blocked ?? missingIn(sums.cost) ?? unvalued;
    const parts = partsTogether(sums.benefit, sums.cost);
    const step = stepOf(formula, all);
    this.keep(measure, dimensions, missing, step);
    if (missing === undefined) this.sums.set(figureId(this.of, measure, dimensions), sums);
    this.put(measure, dimensions, {
      parts,
      missing,
      amount: missing === undefined ? step.amount : undefined,
      marks: [...new Set([...sums.benefit.marks, ...sums.cost.marks])].sort(),
      entries: [...sums.benefit.entries, ...sums.cost.entries, ...sums.grant.entries].map(({ id }) => id).sort(),
    });
  }

  keep(measure: string, dimensions: Dimensions, missing: readonly string[] | undefined, step: Step): void {
    if (missing === undefined) this.steps.set(figureId(this.of, measure, dimensions), step);
  }

  /** A ratio to cost has no value where cost is nil. */
  #ratio(measure: string, dimensions: Dimensions, sums: Sums, blocked: readonly string[] | undefined): void {
    const nil = blocked === undefined && amountOf(sums.cost).isZero() ? ['nothing_to_divide_by'] : undefined;
    this.#function(measure, dimensions, sums, blocked ?? nil);
  }
}

function placeOf({ adjusted, period, reached }: View): Dimensions {
  return { ...(adjusted === undefined ? {} : { adjusted }), period, reached };
}
