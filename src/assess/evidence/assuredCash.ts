import { type Entry, entryId } from '../enter/entry';
import type { Subject } from '../join/subject';
import { assuredBy } from './assured';

const CLAIMED = new Set(['delivered', 'verified', 'banked']);

/** Claimed cash once more, by the assurance its saving was given: `green`, `amber`, `red` or `not_given` (rule E3). */
export function assuredCash(subject: Subject, cash: readonly Entry[]): Entry[] {
  if (subject.verifications.length === 0) return [];
  const given = new Map(
    subject.savings.map(({ row }) => [`savings/${row.id}`, assuredBy(subject, 'saving', row.id).assurance?.is ?? 'not_given']),
  );
  return cash.flatMap((entry) => {
    const kind = given.get(entry.part ?? '');
    if (entry.step !== 'cash' || kind === undefined || !CLAIMED.has(entry.rung ?? '')) return [];
    const step = 'assured_cash';
    return [{ ...entry, id: entryId(entry.part as string, step, { ...entry, kind }, entry.landed), step, kind }];
  });
}
