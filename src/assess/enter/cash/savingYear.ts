import type { Issue } from '../../../foundation/errors/issue';
import { CASH_RUNGS, type CashRung } from '../../../foundation/figure/vocabulary';
import { nought } from '../../../foundation/number/decimal';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { asStated } from '../../../method/formula/asStated';
import { daysIn, type Span } from '../../../foundation/time/span';
import { savingGrade } from '../../evidence/savingGrade';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import { type Entry, entryId, type Facets, type Factor, type Step } from '../entry';
import { nominal } from '../money/nominal';
import type { GateOf } from '../quality/gate';
import type { Reached } from '../time/converted';
import type { YearAmounts } from './amounts';
import { attributedPart } from './attributed';
import { bankedIn } from './banked';
import { budgetedNotDelivered } from './budgetedNotDelivered';
import type { Cap } from './caps';
import type { durabilityOf } from './durability';
import type { YearHistory } from './history';
import { capped, isHigh, reach, standing } from './ladder';
import { daysInForce, landingOf, partOf } from './landed';
import { outturnOf } from './outturn';
import type { Reforecast } from './reforecasts';

const WHOLE_YEAR = 365;

/** One saving in one year. */
export class SavingYear {
  readonly #full: Map<CashRung, Step>;
  readonly #reached: Map<CashRung, Step>;
  readonly #facets: Facets;

  constructor(
    readonly subject: Subject,
    readonly saving: SavingRows,
    readonly history: YearHistory,
    readonly amounts: YearAmounts,
    readonly cap: Cap | undefined,
    readonly durability: ReturnType<typeof durabilityOf>,
    readonly ctx: Context,
    readonly firstYear: FinancialYear,
    gateOf: GateOf,
  ) {
    this.#full = reach(amounts, 'inYear');
    const banked = bankedIn(saving, history.year, this.#full, ctx);
    const bounded = new Map(this.#full);
    bounded.delete('banked');
    const verified = this.#full.get('verified');
    if (banked !== undefined && verified !== undefined) bounded.set('banked', banked);
    this.#reached = capped(bounded, cap?.rung);
    const line = saving.row.budgetLine === undefined ? undefined : ctx.budgetLines.get(saving.row.budgetLine);
    const { grade } = savingGrade(saving.row, goLiveOf(subject));
    const fund = saving.row.fund ?? line?.fund;
    this.#facets = { class: saving.row.class, year: history.year, gate: gateOf(history.year), grade, fund };
  }

  /** What is recorded of the saving, and what of it has landed at each rung. */
  reached(): Reached {
    const { row } = this.saving;
    const recorded = (this.#full.get('delivered') ?? this.#full.get('forecast') ?? this.#full.get('target'))?.amount ?? nought;
    const landed = [...standing(this.#reached)].flatMap(([rung, line]): [CashRung, Step][] => {
      const part = partOf(line, landingOf(row, this.history, this.amounts, isHigh(rung), this.ctx.options.through).landed, row.id);
      return part === undefined ? [] : [[rung, part]];
    });
    return { recorded, standing: new Map(landed) };
  }

  entries(): Entry[] {
    return [...this.#unknown(), ...this.#nil(), ...this.#standing(), ...this.#levels(), ...this.#leftOut(), ...this.#notDelivered()];
  }

  /** The outturn of the year, actuals in the place of forecasts (rule D2). */
  outturn(reforecast: Reforecast | undefined): Entry[] {
    const { row } = this.saving;
    const { through } = this.ctx.options;
    const line = outturnOf({ ...this, full: this.#full, reached: this.#reached }, reforecast, through);
    const days = row.from === undefined ? undefined : daysInForce(row, this.history);
    const span = days === undefined || daysIn(days) >= WHOLE_YEAR ? undefined : days;
    return line === undefined ? [] : [{ ...this.#make('rolling_outturn', this.#facets, line, true), span }];
  }

  #make(step: string, facets: Facets, stated: Step | Issue, landed: boolean): Entry {
    const { row } = this.saving;
    const path = `savings/${row.id}`;
    const priceYear = row.priceBase ?? (row.indexation === 'gdp_deflator' ? this.firstYear : undefined);
    const isPriced = 'formula' in stated && priceYear !== undefined && priceYear !== this.history.year;
    const line = isPriced ? nominal(stated, this.history.year, priceYear, path, this.ctx.options) : stated;
    if (!('formula' in line)) this.ctx.note(line);
    return {
      id: entryId(path, step, facets, landed),
      of: this.subject.path,
      step,
      unit: 'GBP',
      part: path,
      landed,
      ...facets,
      inPrices: isPriced ? { year: priceYear, line: stated } : undefined,
      transfer: row.class === 'income' && row.payer !== 'other',
      ...('formula' in line
        ? { amount: line.amount, formula: line.formula, factors: () => line.factors }
        : { missing: line, formula: asStated, factors: () => ({}) }),
    };
  }

  /** A status whose amount cannot be known keeps its place, not established. */
  #unknown(): Entry[] {
    return [...this.amounts].flatMap(([rung, { missing }]) => {
      if (missing === undefined) return [];
      this.ctx.note(missing);
      return ['cash', 'cash_attributed'].map((step) => this.#make(step, { ...this.#facets, rung }, missing, true));
    });
  }

  /** What went down is restated to nil on the rung where it stood. */
  #nil(): Entry[] {
    const { wayDown, prior } = this.history;
    if (wayDown === undefined || this.#reached.size > 0) return [];
    const rung = [...CASH_RUNGS].reverse().find((each) => prior.has(each));
    if (rung === undefined) return [];
    const amount: Factor = { value: nought, from: { path: `statuses/${wayDown.id}` } };
    const line = { formula: asStated, amount: nought, factors: { amount } };
    return ['cash', 'cash_attributed'].map((step) =>
      this.#make(step, { ...this.#facets, rung: rung === 'banked' ? 'verified' : rung }, line, true),
    );
  }

  #standing(): Entry[] {
    const { row } = this.saving;
    return [...standing(this.#reached)].flatMap(([rung, line]) => {
      const { landed, after } = landingOf(row, this.history, this.amounts, isHigh(rung), this.ctx.options.through);
      const now = partOf(line, landed, row.id);
      const later = partOf(line, after, row.id);
      const entries = now === undefined ? [] : this.#ledgerAndAttributed(rung, now, landed.days, true);
      if (later === undefined) return entries;
      entries.push(
        ...this.#ledgerAndAttributed(isHigh(rung) ? 'forecast' : rung, later, after.days, false, isHigh(rung) ? rung : undefined),
      );
      if (rung === 'verified' || rung === 'banked') entries.push(this.#make('secured_cash', { ...this.#facets, kind: rung }, later, false));
      return entries;
    });
  }

  #ledgerAndAttributed(rung: CashRung, line: Step, days: Span | undefined, landed: boolean, kind?: string): Entry[] {
    const facets = { ...this.#facets, rung, kind };
    const attributed = attributedPart(this.subject, this.saving, line, days, this.ctx);
    const span = this.saving.row.from === undefined || days === undefined || daysIn(days) >= WHOLE_YEAR ? undefined : days;
    const superseded = landed && !isHigh(rung) && ([...this.#reached.keys()].some(isHigh) || this.#isCarriedOut()) && this.#isClosed();
    return [this.#make('cash', facets, line, landed), { ...this.#make('cash_attributed', facets, attributed, landed), span, superseded }];
  }

  /** What had not been delivered was carried forward: the same pound, expected in another year (rule D2). */
  #isCarriedOut(): boolean {
    return this.saving.statuses.some(({ carriedFrom }) => carriedFrom === this.history.year);
  }

  #isClosed(): boolean {
    return spanOfYear(this.history.year).to <= this.ctx.options.through;
  }

  /** A yearly level is attributed whole while the initiative goes on, and not at all once it had stopped before the year. */
  #levels(): Entry[] {
    if (this.durability === 'one_off' || this.saving.row.recurrence === 'one_off') return [];
    const year = spanOfYear(this.history.year);
    const levels = capped(reach(this.amounts, 'level'), this.cap?.rung ?? 'verified');
    const shown = year.from <= this.ctx.options.through ? levels : capped(levels, 'forecast');
    return [...standing(shown)].flatMap(([rung, line]) => {
      const facets = { ...this.#facets, rung, durability: this.durability };
      const attributed = attributedPart(this.subject, this.saving, line, { from: year.from, to: year.from }, this.ctx);
      return [this.#make('full_year', facets, line, true), this.#make('full_year_attributed', facets, attributed, true)];
    });
  }

  /** What would have stood above the cap: counted as left out, and not established there. */
  #leftOut(): Entry[] {
    if (this.cap === undefined) return [];
    const above = [...this.#full.keys()].filter((rung) => this.#reached.has(rung) === false && rung !== 'banked');
    const top = above.at(0);
    if (top === undefined) return [];
    const claimed = this.#full.get(above.at(-1) as CashRung) as Step;
    const { why } = this.cap;
    return [
      { ...this.#make('cash', { ...this.#facets, rung: top }, why, true), above: this.cap.rung },
      { ...this.#make('cash_attributed', { ...this.#facets, rung: top }, why, true), above: this.cap.rung },
      this.#make('cash_left_out', this.#facets, claimed, true),
    ];
  }

  /** Out of the budget and not verified: budgeted, not delivered, not realised (rule A3a). */
  #notDelivered(): Entry[] {
    const { year } = this.history;
    const line = budgetedNotDelivered(this.saving, year, this.#reached, this.ctx);
    return line === undefined ? [] : [this.#make('budgeted_not_delivered', this.#facets, line, true)];
  }
}
