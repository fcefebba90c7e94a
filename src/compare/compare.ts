import type { Assessment } from '../assess/assess';
import { compareText } from '../foundation/errors/issue';
import { financialYearOf, plusYears, spanOfYear } from '../foundation/time/financialYear';
import { GDP_DEFLATORS } from '../method/parameter/gdpDeflator';
import { VERSION } from '../version';
import { type Group, groupsOf } from './group';
import { type Described, described } from './indicator/described';
import type { Asked, Indicator } from './indicator/indicator';
import { type CompareOptions, settleIndicator } from './options';
import { isPeer } from './peers/peers';
import { type Restated, valueInPrices } from './restate/valueInPrices';
import { type CouncilValue, councilValue } from './value/councilValue';

/** What a comparison was made with. */
export interface CompareStamp {
  readonly package: 'benefits-realisation';
  readonly version: string;
  readonly options: CompareOptions;
  /** Each assessment given, by council, sorted. */
  readonly assessments: readonly {
    readonly council: string;
    readonly edition: string;
    readonly asAt: string;
    readonly through: string;
    readonly recordFingerprint: string;
  }[];
}

/** Councils side by side on one indicator: plain JSON, the same bytes for the same assessments in any order. */
export interface Comparison {
  readonly stamp: CompareStamp;
  readonly indicator: Described;
  /** Those that may be put beside one another, by basis, the largest first. */
  readonly groups: readonly Group[];
  /** Those that may not, sorted by name, each with every reason. */
  readonly excluded: readonly CouncilValue[];
  /** Those of no peer group asked for: nothing is said of them. */
  readonly notPeers: number;
  /** What was restated so that it could be compared, and its effect. */
  readonly restated: readonly Restated[];
  /** The councils in whose register nothing stopped or failed (rule F3). */
  readonly survivorsOnly: readonly string[];
}

/**
 * Puts councils side by side on one indicator, and refuses where it should (rules F1 to F4, F6, F7).
 *
 * A group holds the councils whose values were worked on one basis; between groups there is no verdict but no.
 * There is a rank only where there is an interval: one more than the number of councils whose interval lies
 * wholly better. It is not a league table: the order of members says nothing, and a council’s own value never
 * moves because another joins.
 *
 * @throws RangeError where an option is not what it should be, or one council is given twice.
 *
 * @example
 * ```ts
 * import { assess, parsePortfolio } from 'benefits-realisation';
 * import { compare, reasonWords } from 'benefits-realisation/compare';
 *
 * const portfolio = parsePortfolio({
 *   id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01',
 *   councils: [{ id: 'anytown', name: 'Anytown', type: 'unitary' }],
 * });
 * const assessment = assess(portfolio, { asAt: '2026-06-01', through: '2026-03-31' });
 * const { excluded } = compare([assessment], { indicator: 'net_cash' });
 * console.log(excluded[0]?.reasons.map(reasonWords)[0]);
 * // The record does not say what it covers. Only whole registers are put side by side, for a selection can be of what went well (rule F7).
 * ```
 */
export function compare(assessments: readonly Assessment[], options: CompareOptions): Comparison {
  const indicator = settleIndicator(options);
  eachOnce(assessments);
  const { peers: wanted = {} } = options;
  const peers = assessments.filter(
    ({ about }) => Object.keys(wanted).length === 0 || about.councils.some((council) => isPeer(council, wanted)),
  );
  const worked = peers.map((assessment) => inPrices(councilValue(assessment, indicator, askedOf(assessment, options)), indicator, options));
  const values = worked.map(({ value }) => value);
  return {
    stamp: stampOf(assessments, options),
    indicator: described(indicator),
    groups: groupsOf(
      values.filter(({ reasons }) => reasons.length === 0),
      indicator,
    ),
    excluded: values.filter(({ reasons }) => reasons.length > 0).sort((a, b) => compareText(a.council.name, b.council.name)),
    notPeers: assessments.length - peers.length,
    restated: worked
      .flatMap(({ restated }) => (restated === undefined ? [] : [restated]))
      .sort((a, b) => compareText(a.council, b.council)),
    survivorsOnly: peers.filter(hasNoFailure).map(nameOf).sort(compareText),
  };
}

function inPrices(value: CouncilValue, indicator: Indicator, { prices, deflator = '2026-06' }: CompareOptions) {
  return prices === undefined
    ? { value, restated: undefined }
    : { restated: undefined, ...valueInPrices(value, indicator, prices, GDP_DEFLATORS[deflator]) };
}

/** The year asked for, or the last that ended by the last day counted. */
function askedOf({ stamp: { through } }: Assessment, { year, evidenceFloor }: CompareOptions): Asked {
  const current = financialYearOf(through);
  const last = spanOfYear(current).to <= through ? current : plusYears(current, -1);
  return { year: year ?? last, ...(evidenceFloor === undefined ? {} : { evidenceFloor }) };
}

function eachOnce(assessments: readonly Assessment[]): void {
  const seen = new Set<string>();
  for (const assessment of assessments) {
    const key = assessment.about.councils[0]?.gss ?? nameOf(assessment);
    if (seen.has(key)) throw new RangeError(`compare: ${JSON.stringify(key)} is given twice. Give one assessment of each council.`);
    seen.add(key);
  }
}

const nameOf = ({ about }: Assessment) => about.councils[0]?.name ?? about.authorName;

const hasNoFailure = ({ findings }: Assessment) => findings.some(({ code }) => code === 'survivors_only');

function stampOf(assessments: readonly Assessment[], options: CompareOptions): CompareStamp {
  const given = assessments.map((assessment) => {
    const { edition, asAt, through, recordFingerprint } = assessment.stamp;
    return { council: nameOf(assessment), edition, asAt, through, recordFingerprint };
  });
  return {
    package: 'benefits-realisation',
    version: VERSION,
    options,
    assessments: given.sort((a, b) => compareText(a.council, b.council)),
  };
}
