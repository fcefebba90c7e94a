import { type Portfolio, type Row, SCHEMA_VERSION } from '../../record/kind/portfolio';
import { canonical } from '../../record/write/canonical';
import { portfolioOf, rowsOf, TABLES } from '../tables';
import { checked } from './checked';
import { councilOfSuccessor } from './councilOfSuccessor';
import { coverageOf } from './coverageOf';
import { type Duplicate, duplicates } from './duplicates';
import { type Elimination, eliminations } from './eliminations';
import type { MergeOptions } from './mergeOptions';
import { predecessorsOf } from './predecessors';

/** Records of predecessors as one record of their successor, and what has to be looked at in it. */
export interface Merged {
  readonly portfolio: Portfolio;
  /** One contract, licence or kind of initiative held by two predecessors or more (rule G2). */
  readonly duplicates: readonly Duplicate[];
  /** Costs that one predecessor moved to another: to be taken off once, on a line of their own (rule G1). */
  readonly eliminations: readonly Elimination[];
  /** From which tier residents were counted, and which denominators could not be given (rule G1). */
  readonly denominators: readonly string[];
}

/**
 * Brings records of predecessors together as one record of their successor (rules G1, G2).
 *
 * Every row is kept under an id that begins with its predecessor’s GSS code, so that money, hours and cases are
 * conserved gross and each figure can be followed back. Residents are counted once, from one tier. The order of
 * the records does not matter, and a record that is already a merger into the same successor can be merged with
 * others. Nothing is netted off: what has to be is listed. It is not a restatement: assess each predecessor on
 * one basis first.
 *
 * @throws RangeError where records cannot be one council’s predecessors: one is given twice, has no GSS code, or
 * is the successor itself.
 *
 * @example
 * ```ts
 * import { parsePortfolio } from 'benefits-realisation';
 * import { merge } from 'benefits-realisation/reorganise';
 *
 * const council = (name: string, gss: string, residents: string) =>
 *   parsePortfolio({
 *     id: name, schemaVersion: '1', author: 'council', authorName: name, preparedOn: '2023-03-31', constructed: true,
 *     councils: [{ id: name, name, gss, residents, residentsYear: '2022-23' }],
 *     initiatives: [{ id: 'notes', title: 'Case notes', serviceArea: 'housing', capability: 'case_note_transcription' }],
 *   });
 * const { portfolio, duplicates } = merge([council('Northby', 'E07000026', '60000'), council('Southby', 'E07000029', '40000')], {
 *   successor: { id: 'newby', name: 'Newby', gss: 'E06000063' }, vestingDay: '2023-04-01', preparedOn: '2023-04-01',
 * });
 * console.log(portfolio.initiatives?.map(({ id }) => id).join()); // E07000026:notes,E07000029:notes
 * console.log(portfolio.councils?.find(({ id }) => id === 'newby')?.residents); // 100000
 * console.log(duplicates[0]?.code); // overlapping_initiatives
 * ```
 */
export function merge(records: readonly Portfolio[], options: MergeOptions): Merged {
  const { successor, vestingDay, preparedOn } = options;
  const predecessors = checked(
    records.flatMap((record) => predecessorsOf(record, successor.gss)),
    options,
  );
  const { council, notes } = councilOfSuccessor(successor, predecessors);
  const successions = predecessors.map(
    ({ gss }): Row => ({ id: `${gss}@${successor.gss}`, predecessor: gss, successor: successor.gss, vestingDay }),
  );
  const rows = new Map(TABLES.map((table) => [table, predecessors.flatMap(({ portfolio }) => rowsOf(portfolio, table))]));
  rows.set('councils', [...(rows.get('councils') ?? []), council as Row]);
  rows.set('successions', successions);
  const own = {
    id: successor.id,
    schemaVersion: SCHEMA_VERSION,
    author: 'council',
    authorName: successor.name,
    preparedOn,
    ...coverageOf(records),
  } as const;
  const portfolio = canonical(portfolioOf(own, (table) => rows.get(table) ?? [])) as unknown as Portfolio;
  return { portfolio, duplicates: duplicates(portfolio), eliminations: eliminations(portfolio), denominators: notes };
}
