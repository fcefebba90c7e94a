export type { AssessOptions } from './assess/options';
export type { About } from './assess/about';
export { type Assessment, assess, type Summary } from './assess/assess';
export type { Assured, Said } from './assess/evidence/assured';
export type { EvidenceOf } from './assess/evidence/evidence';
export { explain } from './assess/explain/explain';
export { recompute, recomputeRange } from './assess/explain/recompute';
export type {
  Because,
  Located,
  Place,
  Why,
  Working,
  WorkingFactor,
  WorkingFigure,
  WorkingGroup,
  WorkingSource,
  WorkingStep,
} from './assess/explain/working';
export type { Simulation, SimulationInput, SimulationTerm } from './assess/total/uncertainty/simulation';
export { fingerprint } from './assess/stamp/fingerprint';
export type { Stamp } from './assess/stamp/stamp';
export { BenefitsError } from './foundation/errors/benefitsError';
export type { Cell, Finding, Issue, IssueCode } from './foundation/errors/issue';
export type { Severity } from './foundation/errors/severity';
export { words } from './foundation/errors/words';
export { type Amount, add, amount } from './foundation/figure/amount';
export { type Dimensions, type Figure, figureId, type Range } from './foundation/figure/figure';
export type { Unit } from './foundation/figure/unit';
export type { CashClass, CashRung, Gate, Grade, HourRung, PeriodKind, WayDown } from './foundation/figure/vocabulary';
export type { GradeReason } from './method/grade/gradeReason';
export type { FinancialYear } from './foundation/time/financialYear';
export type { Period } from './foundation/time/period';
export type { Portfolio, Row, Table } from './record/kind/portfolio';
export { parsePortfolio, safeParsePortfolio } from './record/read/parsePortfolio';
export type { Reading } from './record/read/reading';
export { readPortfolio } from './record/read/readPortfolio';
export { writePortfolio } from './record/write/writePortfolio';
export { VERSION } from './version';
