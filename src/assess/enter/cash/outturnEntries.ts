import type { Entry } from '../entry';
import { daysInForce } from './landed';
import { outturnOf } from './outturn';
import type { Reforecast } from './reforecasts';
import { savingEntry, spanOf } from './savingEntry';
import type { SavingYear } from './savingYear';

/** The rolling outturn of a saving in a year, actuals in the place of forecasts (rule D2). */
export function outturnEntries(of: SavingYear, reforecast: Reforecast | undefined): Entry[] {
  const { saving, history, ctx, facets } = of;
  const line = outturnOf(of, reforecast, ctx.options.through);
  if (line === undefined) return [];
  const days = saving.row.from === undefined ? undefined : daysInForce(saving.row, history);
  return [{ ...savingEntry(of, 'rolling_outturn', facets, line, true), span: spanOf(of, days) }];
}
