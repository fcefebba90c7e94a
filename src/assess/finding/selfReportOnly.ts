import { type Issue, issue } from '../../foundation/errors/issue';
import type { Subject } from '../join/subject';

const OWN_WORD = new Set(['self_report', 'diary']);
const COMPARED = new Set(['before_after', 'comparison_group', 'quasi_experiment', 'randomised']);

/** 26 minutes a day by survey, with nobody to compare with (rule E1). */
export function selfReportOnly({ claims, measures }: Subject): Issue[] {
  const measured = measures.flatMap(({ row, observations }) => {
    const rows = row.role === 'time' ? observations : [];
    const only = rows.length > 0 && rows.every(({ instrument, design }) => OWN_WORD.has(instrument ?? '') && !COMPARED.has(design ?? ''));
    return only
      ? [issue('self_report_only', `measures/${row.id}`, { instrument: rows[0]?.instrument === 'diary' ? 'diaries' : 'self-report' })]
      : [];
  });
  const said = claims.flatMap(({ id, instrument }) =>
    instrument === 'self_report' ? [issue('self_report_only', `claims/${id}/instrument`, { instrument: 'self-report' })] : [],
  );
  return [...measured, ...said];
}
