/**
 * `benefits-realisation/compare`: councils side by side, with a comparison that can refuse.
 *
 * @packageDocumentation
 */
export { type Basis, type BasisField, basisKey, type Difference, differences } from './compare/basis/basis';
export { basisName, differenceWords } from './compare/basis/differenceWords';
export { type CompareStamp, type Comparison, compare } from './compare/compare';
export type { Group, Member } from './compare/group';
export type { Described } from './compare/indicator/described';
export { indicators } from './compare/indicator/describedIndicators';
export type { IndicatorId } from './compare/indicator/indicators';
export { type Alike, type Lessons, type Like, lessons } from './compare/lessons/lessons';
export { readShared } from './compare/lessons/readShared';
export type { CompareOptions } from './compare/options';
export type { Peers, PopulationBand } from './compare/peers/peers';
export type { Funnel, FunnelLimits } from './compare/rank/funnel';
export type { Quartiles } from './compare/rank/quartiles';
export { type RestatedFigure, type RestateOptions, type Restatement, restate } from './compare/restate/restate';
export type { Restated } from './compare/restate/valueInPrices';
export { type ShareOptions, share } from './compare/share/share';
export type { Shared, SharedCouncil, SharedGroup, SharedInitiative, SharedTotal } from './compare/share/shared';
export type { Keep } from './compare/share/sharedInitiative';
export type { CouncilValue } from './compare/value/councilValue';
export type { Interval } from './compare/value/interval';
export type { Reason, ReasonCode, ReasonFacts } from './compare/value/reason';
export { reasonWords } from './compare/value/reasonWords';
export { type Verdict, verdict } from './compare/verdict';
