import { compareIssues, type Finding, type Issue } from '../foundation/errors/issue';
import type { Figure } from '../foundation/figure/figure';
import type { Portfolio } from '../record/kind/portfolio';
import type { Entry, Step } from './enter/entry';
import { type Entered, enter } from './enter/enter';
import { FINDINGS, PORTFOLIO_FINDINGS } from './finding/findings';
import { touched } from './finding/touched';
import { context } from './join/context';
import { lifeOf } from './join/life';
import { type Subject, subjects } from './join/subject';
import type { Settled } from './options';
import { figuresOf } from './total/figuresOf';
import { firstFlowYear, horizonEnd, markHorizon } from './total/horizon';
import { marker } from './total/mark';
import { residual } from './total/residual';
import type { Totalled } from './total/scope';
import type { Simulation } from './total/uncertainty/simulation';

/** Everything an assessment is made from, before it leaves as plain JSON. */
export interface Worked {
  readonly subjects: readonly Subject[];
  readonly entered: readonly Entered[];
  readonly figures: Figure[];
  /** How many financial years each initiative is appraised over (rule C4a). */
  readonly horizons: readonly number[];
  readonly findings: Finding[];
  /** How each function of figures was worked, by figure id. */
  readonly steps: ReadonlyMap<string, Step>;
  /** What each range was worked from, by figure id. */
  readonly simulations: ReadonlyMap<string, Simulation>;
  /** Every entry by id, those made in other prices included. */
  readonly entries: () => ReadonlyMap<string, Entry>;
}

/** Both steps of assessing, for every initiative and the portfolio, or for one initiative alone. */
export function work(portfolio: Portfolio, options: Settled, only?: string): Worked {
  const noted = new Map<string, Issue>();
  const ctx = context(portfolio, options, (found) => {
    noted.set(`${found.code} ${found.path} ${JSON.stringify(found.facts)}`, found);
  });
  const chosen = subjects(portfolio, options.asAt, only);
  const made: Totalled[] = [];
  const flows: Entry[] = [];
  const entered = chosen.map((subject) => {
    const each = enter(subject, ctx);
    for (const find of FINDINGS) for (const found of find(subject, ctx)) ctx.note(found);
    const base = firstFlowYear(each.entries) ?? options.prices;
    const end = horizonEnd(subject, base, ctx);
    const entries = [...markHorizon(each.entries, end, subject.path, ctx), ...residual(subject, end, ctx)];
    made.push(figuresOf({ of: subject.path, subjects: [subject], entries, base, ctx }));
    for (const entry of entries) flows.push(entry);
    return each;
  });
  if (only === undefined) {
    made.push(figuresOf({ of: 'portfolio', subjects: chosen, entries: flows, base: options.prices, ctx }));
    for (const find of PORTFOLIO_FINDINGS) for (const found of find(chosen, ctx)) ctx.note(found);
  }
  const figures = made
    .flatMap((each) => each.figures)
    .map(marker(options))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    subjects: chosen,
    horizons: chosen.map((subject) => lifeOf(subject, ctx)),
    entered,
    figures,
    findings: touched([...noted.values()].sort(compareIssues), figures, chosen),
    steps: new Map(made.flatMap((each) => [...each.steps])),
    simulations: new Map(made.flatMap((each) => [...each.simulations])),
    entries: () =>
      new Map(
        [...entered.flatMap(({ entries }) => entries), ...flows, ...made.flatMap((each) => each.derived)].map((entry) => [entry.id, entry]),
      ),
  };
}
