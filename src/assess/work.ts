import { compareIssues, type Finding, type Issue } from '../foundation/errors/issue';
import type { Figure } from '../foundation/figure/figure';
import { plusMonths } from '../foundation/time/date';
import type { Portfolio } from '../record/kind/portfolio';
import type { Entry, Step } from './enter/entry';
import { type Entered, enter } from './enter/enter';
import { FINDINGS } from './finding/findings';
import { touched } from './finding/touched';
import { context } from './join/context';
import { type Subject, subjects } from './join/subject';
import type { Settled } from './options';
import { type CaseFigures, caseFigures } from './total/cases';
import { costPerHour } from './total/costPerHour';
import { firstFlowYear, horizonEnd, lifeOf, markHorizon } from './total/horizon';
import { ratios } from './total/ratios';
import { totals } from './total/totals';

/** Everything an assessment is made from, before it leaves as plain JSON. */
export interface Worked {
  readonly subjects: readonly Subject[];
  readonly entered: readonly Entered[];
  readonly figures: Figure[];
  readonly findings: Finding[];
  /** How each function of figures was worked, by figure id. */
  readonly steps: ReadonlyMap<string, Step>;
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
  const figures: Figure[] = [];
  const made: CaseFigures[] = [];
  const flows: Entry[] = [];
  const steps = new Map<string, Step>();
  const entered = chosen.map((subject) => {
    const each = enter(subject, ctx);
    for (const find of FINDINGS) for (const found of find(subject, ctx)) ctx.note(found);
    const own = figuresOf(subject.path, each.entries);
    for (const figure of own) figures.push(figure);
    for (const figure of costPerHour(subject.path, own, lifeOf(subject, ctx), options.through, steps)) figures.push(figure);
    const first = firstFlowYear(each.entries);
    const within = markHorizon(each.entries, horizonEnd(subject, first ?? options.prices, ctx), subject.path, ctx);
    made.push(caseFigures(subject.path, within, first ?? options.prices, options));
    for (const flow of within) flows.push(flow);
    return each;
  });
  if (only === undefined) {
    for (const figure of figuresOf(
      'portfolio',
      entered.flatMap(({ entries }) => entries),
    ))
      figures.push(figure);
    made.push(caseFigures('portfolio', flows, options.prices, options));
  }
  for (const each of made) for (const figure of each.figures) figures.push(figure);
  const marked = figures.map((each) => mark(each, options)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    subjects: chosen,
    entered,
    figures: marked,
    findings: touched([...noted.values()].sort(compareIssues), marked, chosen),
    steps: new Map([...steps, ...made.flatMap((each) => [...each.steps])]),
    entries: () =>
      new Map([...entered.flatMap(({ entries }) => entries), ...made.flatMap((each) => each.derived)].map((entry) => [entry.id, entry])),
  };
}

function figuresOf(of: string, entries: readonly Entry[]): Figure[] {
  const sums = totals(of, entries);
  return [...sums, ...ratios(of, sums)];
}

/** Marks what is realised as provisional for six months, and portfolio totals that had rows left out (rule X3). */
function mark(figure: Figure, { asAt, through, leftOut, edition }: Settled): Figure {
  const marks = new Set(figure.marks);
  const rung = figure.reached ?? figure.rung;
  const realised =
    (rung === 'verified' || rung === 'banked') && (figure.unit === 'GBP' || figure.unit === 'ratio') && figure.measure !== 'economic_costs';
  if (realised && asAt < plusMonths(through, edition.thresholds.provisionalMonths)) marks.add('provisional');
  if (figure.of === 'portfolio' && leftOut.length > 0) marks.add('rows_left_out');
  return marks.size === (figure.marks?.length ?? 0) ? figure : { ...figure, marks: [...marks].sort() };
}
