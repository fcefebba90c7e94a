import type { Issue } from '../../../foundation/errors/issue';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import { shiftedOff } from '../../../method/formula/shiftedOff';
import type { Entry, Step } from '../entry';
import { work, worked } from '../step';
import { attributedPart } from './attributed';
import { standing } from './ladder';
import { type Landing, landingByDays, landingOf, partOf } from './landed';
import { savingEntry, spanOf } from './savingEntry';
import { isHigh, type SavingYear } from './savingYear';
import { shiftedIn, shiftedOf } from './shifted';

/** The cost a saving moved elsewhere, whole on the highest rung that it stands on, in the same days (rule A5). */
export function shiftedEntries(of: SavingYear): Entry[] {
  const { saving, history, amounts, ctx } = of;
  const { through } = ctx.options;
  const stands = [...standing(of.reached).keys()];
  const [top] = stands;
  const where = shiftedOf(saving.row, ctx);
  const line = top === undefined || where === undefined ? undefined : shiftedIn(saving, history);
  if (top === undefined || where === undefined || line === undefined) return [];
  const { landed, after } = landingByDays(saving.row, history, through);
  const goesOn = stands.some((rung) => landingOf(saving.row, history, amounts, isHigh(rung), through).after.part > 0);
  return [
    ...partEntries(of, top, where, line, landed, true),
    ...(goesOn ? partEntries(of, isHigh(top) ? 'forecast' : top, where, line, after, false) : []),
  ];
}

function partEntries(
  of: SavingYear,
  rung: CashRung,
  where: string,
  stated: Step | Issue,
  part: Landing['landed'],
  landed: boolean,
): Entry[] {
  const { subject, saving, ctx, durability } = of;
  const line = 'formula' in stated ? partOf(stated, part, saving.row.id) : stated;
  if (line === undefined || part.part === 0) return [];
  const facets = { ...of.facets, rung, kind: where };
  const attributed = 'formula' in line ? attributedPart(subject, saving, line, part.days, ctx) : line;
  const off = 'formula' in attributed ? work(shiftedOff, { shifted: worked(attributed) }) : attributed;
  const made = savingEntry(of, 'shifted_cost_attributed', facets, attributed, landed);
  return [
    savingEntry(of, 'shifted_cost', facets, line, landed),
    { ...made, durability, series: `${made.part} shifted`, span: spanOf(of, part.days) },
    savingEntry(of, 'efficiency_shifted', facets, off, landed),
  ];
}
