import type { Gate } from '../../foundation/figure/vocabulary';
import type { Context } from '../join/context';
import { stoppedOn } from '../join/stages';
import type { Subject } from '../join/subject';
import { assuredCash } from '../evidence/assuredCash';
import { enterCash } from './cash/enterCash';
import { enterCosts } from './cost/enterCosts';
import type { Entry } from './entry';
import { gates } from './quality/gate';
import { enterTargets } from './target/enterTargets';
import { enterCapacity } from './time/capacity';
import { enterConverted } from './time/converted';
import { enterPeople } from './time/people';
import { enterRunning } from './time/running';
import { enterTime } from './time/enterTime';
import { enterUses } from './time/uses';

/** What one initiative's rows come to: its entries, and its quality gate by year. */
export interface Entered {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
  readonly gate: ReadonlyMap<string, Gate>;
}

/** Step one of assessing: every row under its rule becomes dated entries. */
export function enter(subject: Subject, ctx: Context): Entered {
  const { gateOf, judged } = gates(subject, ctx);
  const time = enterTime(subject, ctx, gateOf);
  const running = enterRunning(subject, time, ctx, gateOf);
  const cash = enterCash(subject, ctx, gateOf);
  const converted = enterConverted(subject, time, cash.reached, ctx, gateOf);
  const hours = [...time, ...running, ...converted.entries];
  const capacity = enterCapacity(subject, hours, converted.unstated, ctx);
  const uses = enterUses(subject, hours, converted.unstated, ctx);
  const costs = enterCosts(subject, ctx);
  const stopped =
    stoppedOn(subject) === undefined
      ? []
      : costs.filter(({ step }) => step === 'cost').map((entry) => ({ ...entry, step: 'cost_of_stopped' }));
  const realised = [...hours, ...cash.entries, ...costs];
  return {
    subject,
    entries: [
      ...hours,
      ...capacity,
      ...uses,
      ...enterPeople(subject, ctx),
      ...cash.entries,
      ...assuredCash(subject, cash.entries),
      ...costs,
      ...stopped,
      ...enterTargets(subject, realised, ctx),
    ],
    gate: new Map([...judged.keys()].map((year) => [year, gateOf(year)])),
  };
}
