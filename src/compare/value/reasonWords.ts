import type { Reason, ReasonCode, ReasonFacts } from './reason';

/** What stands in the way, then what would take it away. */
const WORDS: { readonly [K in ReasonCode]: (facts: ReasonFacts[K]) => string } = {
  not_recorded: ({ what }) => `Nothing is recorded of ${what}. Record it, and assess again.`,
  not_established: ({ what, why }) => `The figure of ${what} is not established: ${why}. Mend what the findings name.`,
  parts_not_established: ({ what, established, of, why }) =>
    `Only ${established} of ${of} parts of ${what} are established, so the total is less than the whole: ${why}. Mend what the findings name.`,
  denominator_missing: ({ what }) => `The council’s ${what} is not recorded. Record it with its year.`,
  denominator_year_missing: ({ what }) => `The year of the council’s ${what} is not recorded. Record it.`,
  denominator_too_old: ({ what, year, period }) =>
    `The council’s ${what} is of ${year}, more than two years from ${period}. Record one nearer.`,
  denominator_not_positive: ({ what, value }) => `The indicator is over ${what}, which is ${value}: nothing can be shared by it.`,
  tier_not_stated: () => 'The type of council is not recorded, so what its residents and spend are for is not known. Record it.',
  not_whole_register: ({ coverage }) =>
    `The record ${coverage}. Only whole registers are put side by side, for a selection can be of what went well (rule F7).`,
  supplier_return: ({ author }) => `The record is a return by ${author}, a supplier. Only a council’s own register is put beside another.`,
  council_not_one: ({ councils }) => `The record is of ${councils} councils. Give a record of one.`,
  floor_not_applied: ({ floor }) => `No figure of this indicator is cut by grade, so that the floor of grade ${floor} cannot be applied.`,
  prices_need_assessing: ({ found, wanted }) =>
    `It is in the prices of ${found}, and present values cannot be restated from their total. Assess it again with prices of ${wanted}.`,
  prices_not_published: ({ year }) => `There is no deflator for ${year}, so its amounts cannot be restated.`,
};

/** A reason in words. */
export function reasonWords({ code, facts }: Reason): string {
  return (WORDS[code] as (facts: Reason['facts']) => string)(facts);
}
