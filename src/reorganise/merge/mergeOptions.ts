import type { IsoDate } from '../../foundation/time/date';
import type { Successor } from '../successor';

/** What a merger is asked. */
export interface MergeOptions {
  readonly successor: Successor;
  /** The day the successor takes over. */
  readonly vestingDay: IsoDate;
  readonly preparedOn: IsoDate;
}
