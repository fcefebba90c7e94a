import type { Entry } from '../entry';
import { leftOutEntries, nilEntries, notDeliveredEntries, unknownEntries } from './asideEntries';
import type { SavingYear } from './savingYear';
import { shiftedEntries } from './shiftedEntries';
import { levelEntries, standingEntries } from './standingEntries';

/** Every entry of a saving in a year. */
export function savingEntries(of: SavingYear): Entry[] {
  return [unknownEntries, nilEntries, standingEntries, shiftedEntries, levelEntries, leftOutEntries, notDeliveredEntries].flatMap((make) =>
    make(of),
  );
}
