import { BASIS_FIELDS } from '../compare/basis/basis';
import type { Comparison } from '../compare/compare';
import type { CouncilValue } from '../compare/value/councilValue';
import { csvText, guarded } from './csv';

/** One row a council, tidy: its group and value or every reason why not, and the whole of its basis. */
export function comparisonCsv(comparisons: readonly Comparison[]): string {
  const head = ['indicator', 'unit', 'council', 'gss', 'group', 'value', 'exact', 'low', 'high', 'rank', 'reasons', 'marks', 'figures'];
  const rows = comparisons.flatMap((comparison) => [
    ...comparison.groups.flatMap(({ members }, at) =>
      members.map((member) => rowOf(comparison, member, String(at + 1), member.rank === undefined ? '' : String(member.rank))),
    ),
    ...comparison.excluded.map((value) => rowOf(comparison, value, '', '')),
  ]);
  return csvText([[...head, ...BASIS_FIELDS.map((field) => `basis_${field}`)], ...rows]);
}

function rowOf({ indicator }: Comparison, of: CouncilValue, group: string, rank: string): string[] {
  const { council, value = '', exact = '', interval, reasons, marks, figures, basis } = of;
  return [
    ...[indicator.id, indicator.unit, council.name, council.gss ?? ''].map(guarded),
    group,
    value,
    exact,
    interval?.low ?? '',
    interval?.high ?? '',
    rank,
    ...[reasons.map(({ code }) => code).join(' '), marks.join(' '), figures.join(' ')].map(guarded),
    ...BASIS_FIELDS.map((field) => guarded(basis[field])),
  ];
}
