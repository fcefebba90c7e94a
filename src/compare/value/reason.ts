/** Why a council has no value that may be compared: the code, and the facts its words need. */
export interface ReasonFacts {
  not_recorded: { what: string };
  not_established: { what: string; why: string };
  parts_not_established: { what: string; established: string; of: string; why: string };
  denominator_missing: { what: string };
  denominator_year_missing: { what: string };
  denominator_too_old: { what: string; year: string; period: string };
  denominator_not_positive: { what: string; value: string };
  tier_not_stated: Record<never, string>;
  not_whole_register: { coverage: string };
  supplier_return: { author: string };
  council_not_one: { councils: string };
  floor_not_applied: { floor: string };
  prices_need_assessing: { found: string; wanted: string };
  prices_not_published: { year: string };
}

export type ReasonCode = keyof ReasonFacts;

export type Reason = { [K in ReasonCode]: { readonly code: K; readonly facts: Readonly<ReasonFacts[K]> } }[ReasonCode];

export function reason<K extends ReasonCode>(code: K, facts: ReasonFacts[K]): Reason {
  return { code, facts } as Reason;
}
