import type { VestingStatement } from '../../reorganise/statement/statement';
import { statementLayout } from '../statementLayout';
import { layoutHtml } from './layoutHtml';

/** A statement for a shadow authority as a page that needs nothing else: assumed against evidenced, by predecessor (rule G3). */
export function statementHtml(statement: VestingStatement): string {
  return layoutHtml(statementLayout(statement), 'What is assumed, and what is evidenced');
}
