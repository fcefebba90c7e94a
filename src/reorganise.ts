/**
 * `benefits-realisation/reorganise`: records of predecessors merged into their successor, and split between successors.
 *
 * @packageDocumentation
 */
export type { Duplicate } from './reorganise/merge/duplicates';
export type { Elimination } from './reorganise/merge/eliminations';
export { type Merged, merge } from './reorganise/merge/merge';
export type { MergeOptions } from './reorganise/merge/mergeOptions';
export { type Heir, type Part, type SplitOptions, split } from './reorganise/split/split';
export type { Line } from './reorganise/statement/lines';
export { type PredecessorStated, type Stated, statementAtVesting, type VestingStatement } from './reorganise/statement/statement';
export type { Successor } from './reorganise/successor';
