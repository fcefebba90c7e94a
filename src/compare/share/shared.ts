/** What a shared export says of a council: nothing, unless it was chosen to be kept. */
export interface SharedCouncil {
  readonly type?: string;
  readonly region?: string;
  /** Band of residents. */
  readonly size?: string;
  readonly name?: string;
}

/** One initiative as others may see it: codes and bands, and what was released of its words (rule F5). */
export interface SharedInitiative {
  /** `initiative-7`: by the order of what is shared, which says nothing of where it came from. */
  readonly id: string;
  readonly serviceArea: string;
  readonly capability: string;
  /** In house, by a supplier, shared or outsourced. */
  readonly delivery?: string;
  readonly stage?: string;
  /** It stopped, ended before it was live, or a saving of it was withdrawn, reversed or met by something else. */
  readonly failed: boolean;
  /** The ways down its savings took at any time: `withdrawn`, `reversed`, `lapsed`, `substituted` (rule A3b). */
  readonly waysDown: readonly string[];
  readonly council: SharedCouncil;
  readonly costBand?: string;
  /** Of net hours measured or verified. */
  readonly hoursBand?: string;
  /** Of net hours projected or claimed: nobody measured them. */
  readonly claimedHoursBand?: string;
  /** Of cash-releasing savings verified and attributed. */
  readonly realisedBand?: string;
  /** Of cash-releasing savings said to be delivered, and attributed. */
  readonly claimedBand?: string;
  /** Grades of its evidence, best first. */
  readonly grades: readonly string[];
  /** What its quality gate came to, over the years looked at. */
  readonly quality: readonly string[];
  /** Codes of what was found. */
  readonly findings: readonly string[];
  /** Its title, why it stopped or its savings went down, and what was learned: only where released. */
  readonly title?: string;
  readonly reasons?: readonly string[];
  readonly lessons?: readonly string[];
}

/** Totals of one part of a set: no two parts overlap, and none is of fewer than the smallest number allowed. */
export interface SharedGroup {
  /** Absent in the part that small ones were merged into. */
  readonly serviceArea?: string;
  readonly capability?: string;
  readonly other: boolean;
  readonly initiatives: number;
  readonly failed: number;
  readonly cost: SharedTotal;
  readonly hours: SharedTotal;
  readonly claimedHours: SharedTotal;
  readonly realised: SharedTotal;
  readonly claimed: SharedTotal;
}

/** A total as decimal text, and of how many initiatives it is established; without its value where it would tell of one: those are too few, or one is nearly all of it. */
export interface SharedTotal {
  readonly value?: string;
  readonly established: number;
  readonly of: number;
}

/** An export that others may see. */
export interface Shared {
  readonly kind: 'benefits-realisation/shared';
  readonly version: string;
  readonly editions: readonly string[];
  /** The last day counted of each record, once each. */
  readonly through: readonly string[];
  /** How many councils the initiatives are of. */
  readonly councils: number;
  /** The fewest initiatives, and where it is of several councils the fewest of those, that a total is of. */
  readonly smallest: number;
  /** Nothing in it stopped or failed (rule F3). */
  readonly survivorsOnly: boolean;
  /** Some of it is a selection, or does not say that it is a whole register (rule F7). */
  readonly selected: boolean;
  readonly initiatives: readonly SharedInitiative[];
  /** One table and no other, so that nothing hidden can be worked out from it; none where all together are too few. */
  readonly groups: readonly SharedGroup[];
}
