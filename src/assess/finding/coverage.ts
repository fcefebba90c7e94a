import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';

/** What a portfolio says of how much of the register it holds (rule F7). A supplier’s return is of its own work, and is no register. */
export function coverage(_: readonly Subject[], { portfolio }: Context): Issue[] {
  const { author, coverage: said, coverageBy, coverageOn, leftOut } = portfolio;
  if (author === 'supplier') return [];
  if (said !== 'whole_register') {
    const words = said === undefined ? 'does not say what it covers' : 'says that it is a selection';
    return [issue('coverage_selected', 'portfolio/coverage', { coverage: words })];
  }
  const lacks = [
    ...(coverageBy === undefined ? ['by whom'] : []),
    ...(coverageOn === undefined ? ['when'] : []),
    ...(leftOut === undefined ? ['how many were left out'] : []),
  ];
  const out = Number(leftOut ?? 0);
  return [
    ...(lacks.length === 0 ? [] : [issue('coverage_not_stated', 'portfolio/coverage', { lacks: lacks.join(' and ') })]),
    ...(out > 0
      ? [issue('register_left_out', 'portfolio/leftOut', { leftOut: out === 1 ? '1 initiative' : `${leftOut} initiatives` })]
      : []),
  ];
}
