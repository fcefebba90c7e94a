import type { Assessment } from '../../assess/assess';
import { subjects } from '../../assess/join/subject';
import { compareText } from '../../foundation/errors/issue';
import type { Portfolio } from '../../record/kind/portfolio';
import { VERSION } from '../../version';
import { amountsIn } from './amountsOf';
import { type Counted, groupsOf } from './groups';
import { releasedFrom } from './released';
import type { Shared, SharedInitiative } from './shared';
import { type Keep, sharedCouncil, sharedInitiative } from './sharedInitiative';

/** What may be shared. */
export interface ShareOptions {
  /** How much of each council’s identity is kept: nothing unless said. */
  readonly keep?: Keep;
  /**
   * Initiatives whose title, reasons and lessons are released, by id or record path, or one text by its path
   * (`stages/s/lesson`); after the record’s id and a colon where two records hold it. Free text can name people:
   * read it first.
   */
  readonly release?: readonly string[];
  /** The fewest initiatives a total may be of and, where there are several councils, the fewest councils; 5 unless said, and never below it. */
  readonly smallest?: number;
}

const SMALLEST = 5;

/**
 * An export that others may see (rule F5).
 *
 * Identity is removed, or kept by choice; free text is left out unless released; what stopped or failed stays in.
 * An initiative is given by codes and wide bands and never by an amount. Totals are given once, by service and
 * capability, with parts of fewer than five initiatives merged until none is: as no two totals overlap, none that
 * is hidden can be worked out from the others. Where there are several councils a part is of five of them too, for
 * each can take its own off. A total of which one is nearly all is not given. It is not anonymous against someone
 * who knows which councils are in it and has their published reports, or who sets two exports of one set side by
 * side.
 *
 * @throws RangeError where an option is not what it should be, or a text to release is in no record, or in two.
 *
 * @example
 * ```ts
 * import { assess, parsePortfolio } from 'benefits-realisation';
 * import { share } from 'benefits-realisation/compare';
 *
 * const portfolio = parsePortfolio({
 *   id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01', coverage: 'whole_register',
 *   initiatives: [{ id: 'notes', title: 'Case notes', serviceArea: 'adult_social_care', capability: 'case_note_transcription' }],
 *   stages: [{ id: 's', initiative: 'notes', stage: 'stopped', date: '2026-02-01', lesson: 'Ask the team first' }],
 * });
 * const shared = share([{ portfolio, assessment: assess(portfolio, { asAt: '2026-06-01' }) }], { release: ['notes'] });
 * console.log(shared.initiatives[0]?.failed, shared.initiatives[0]?.lessons); // true [ 'Ask the team first' ]
 * console.log(JSON.stringify(shared).includes('Anytown'), shared.groups.length); // false 0
 * ```
 */
export function share(
  records: readonly { readonly portfolio: Portfolio; readonly assessment: Assessment }[],
  options: ShareOptions = {},
): Shared {
  const { keep = 'nothing', release = [], smallest = SMALLEST } = options;
  checked(keep, smallest);
  const released = releasedFrom(
    records.map(({ portfolio }) => portfolio),
    release,
  );
  const each = records.flatMap(({ portfolio, assessment }, at) => {
    const { councils, authorName } = assessment.about;
    const only = councils.length === 1 ? councils[0] : undefined;
    const amountsOf = amountsIn(assessment);
    const summaries = new Map(assessment.initiatives.map((summary) => [summary.path, summary]));
    return subjects(portfolio, assessment.stamp.asAt).flatMap((subject) => {
      const summary = summaries.get(subject.path);
      if (summary === undefined) return [];
      const amounts = amountsOf(subject.path);
      const whose = subject.row.council === undefined ? only : councils.find(({ id }) => id === subject.row.council);
      const said = { council: sharedCouncil(whose ?? {}, keep), isReleased: released[at] ?? (() => false) };
      const council = whose?.gss ?? whose?.name ?? authorName;
      return [{ amounts, council, row: sharedInitiative(subject, summary, assessment, amounts, said) }];
    });
  });
  const counted = each.map(
    ({ amounts, council, row: { serviceArea, capability, failed } }): Counted => ({ serviceArea, capability, council, failed, amounts }),
  );
  const assessments = records.map(({ assessment }) => assessment);
  return {
    kind: 'benefits-realisation/shared',
    version: VERSION,
    editions: once(assessments.map(({ stamp }) => stamp.edition)),
    through: once(assessments.map(({ stamp }) => stamp.through)),
    councils: new Set(counted.map(({ council }) => council)).size,
    smallest,
    survivorsOnly: each.length > 0 && each.every(({ row }) => !row.failed),
    selected: assessments.some(({ about }) => about.coverage !== 'whole_register'),
    initiatives: numbered(each.map(({ row }) => row)),
    groups: groupsOf(counted, smallest),
  };
}

/** Numbered in the order of their own text, so that the number says nothing of where a row came from. */
function numbered(rows: readonly Omit<SharedInitiative, 'id'>[]): SharedInitiative[] {
  const texts = rows.map((row) => ({ row, text: JSON.stringify(row) })).sort((a, b) => compareText(a.text, b.text));
  return texts.map(({ row }, at) => ({ id: `initiative-${at + 1}`, ...row }));
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function checked(keep: Keep, smallest: number): void {
  if (!['nothing', 'type_and_region', 'name'].includes(keep))
    throw new RangeError(`share: keep is ${JSON.stringify(keep)}. Write nothing, type_and_region or name.`);
  if (!Number.isInteger(smallest) || smallest < SMALLEST)
    throw new RangeError(`share: smallest is ${JSON.stringify(smallest)}. Write a whole number from ${SMALLEST}.`);
}
