import { type Issue, issue } from '../../foundation/errors/issue';
import type { Observation } from '../../record/kind/observation';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';

const OWN_WORD = new Set(['self_report', 'diary']);
const COMPARED = new Set(['before_after', 'comparison_group', 'quasi_experiment', 'randomised']);

/** 26 minutes a day by survey, with nobody to compare with, in a year that has nothing else (rule E1). */
export function selfReportOnly({ claims, measures }: Subject, ctx: Context): Issue[] {
  const measured = measures.flatMap(({ row, observations }) => {
    const alone = row.role === 'time' ? yearOfOwnWord(observations, ctx) : undefined;
    return alone === undefined
      ? []
      : [issue('self_report_only', `measures/${row.id}`, { instrument: alone.instrument === 'diary' ? 'diaries' : 'self-report' })];
  });
  const said = claims.flatMap(({ id, instrument }) =>
    instrument === 'self_report' ? [issue('self_report_only', `claims/${id}/instrument`, { instrument: 'self-report' })] : [],
  );
  return [...measured, ...said];
}

/** The first row of a year in which every row is people’s own word with nothing to compare it with. */
function yearOfOwnWord(rows: readonly Observation[], { periods }: Context): Observation | undefined {
  const isAlone = ({ instrument, design }: Observation) => OWN_WORD.has(instrument ?? '') && !COMPARED.has(design ?? '');
  const own = rows.filter(isAlone);
  if (own.length === 0 || own.length === rows.length) return own[0];
  const other = new Set(rows.filter((row) => !isAlone(row)).flatMap(({ period }) => periods(period).years));
  return own.find(({ period }) => periods(period).years.some((year) => !other.has(year)));
}
