import { hasRule } from '../../../method/edition/editions';
import type { Entry } from '../../enter/entry';
import type { Scope } from '../scope';
import { cellsOf } from './cell';
import { coverage } from './covered';
import { inScope } from './inScope';
import { overlapOfHours } from './overlapOfHours';

/** What only the hours of several measures together have: what they overlap by (rule B10), and how many there were to have back (rule F1). */
export function hoursTogether(scope: Scope): Entry[] {
  const cells = cellsOf(scope);
  const days = coverage(cells, scope.ctx);
  return [
    ...(cells.length === 0 ? [] : overlapOfHours(cells, days, scope)),
    ...(hasRule(scope.ctx.options.edition, 'F1') ? inScope(cells, days, scope) : []),
  ];
}
