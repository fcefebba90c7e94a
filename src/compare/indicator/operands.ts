import type { Assessment } from '../../assess/assess';
import { type Dimensions, figureId } from '../../foundation/figure/figure';
import { GRADES, type Grade } from '../../foundation/figure/vocabulary';
import type { Asked, Operand } from './indicator';

/** One figure of the whole record. */
export function ofPortfolio(measure: string, dimensions: (asked: Asked, assessment: Assessment) => Dimensions): Operand {
  return (assessment, asked) => [figureId('portfolio', measure, dimensions(asked, assessment))];
}

/** Net hours of the year at the two rungs that rest on measurement, above the floor where there is one. */
export const netHours: Operand = (_, asked) => hoursOf('portfolio', asked);

/** The same hours, of the initiatives alone that count the users of a year. */
export const netHoursWhereUsersAreCounted: Operand = (assessment, asked) =>
  withFigure(assessment, asked, 'active_users').flatMap((of) => hoursOf(of, asked));

/** The mean of active users of the year, of each initiative that counts them. */
export const activeUsers: Operand = (assessment, asked) =>
  withFigure(assessment, asked, 'active_users').map((of) => figureId(of, 'active_users', { period: asked.year }));

/** The same hours, of the initiatives alone that count the cases behind them. */
export const netHoursWhereCasesAreCounted: Operand = (assessment, asked) =>
  withFigure(assessment, asked, 'assisted_cases').flatMap((of) => hoursOf(of, asked));

/** The cases behind those hours. */
export const assistedCases: Operand = (assessment, asked) =>
  withFigure(assessment, asked, 'assisted_cases').flatMap((of) =>
    MEASURED.map((rung) => figureId(of, 'assisted_cases', { period: asked.year, rung })),
  );

/** Cash-releasing savings of the year that reached verified, attributed, above the floor where there is one. */
export const realisedCash: Operand = (_, asked) =>
  gradesOf(asked).map((grade) => figureId('portfolio', 'cash_attributed', { ...CASH, ...grade, period: asked.year }));

/** All cash-releasing savings of the year, at whatever rung: what was realised is a part of it, and nil where none has come so far. */
export const anyCash: Operand = (_, { year }) => [
  figureId('portfolio', 'cash_attributed', { class: 'cash_releasing', period: year, reached: 'target' }),
];

const MEASURED = ['measured', 'verified'] as const;

const CASH: Dimensions = { class: 'cash_releasing', reached: 'verified' };

function hoursOf(of: string, asked: Asked): string[] {
  return MEASURED.flatMap((rung) => gradesOf(asked).map((grade) => figureId(of, 'net_hours', { ...grade, period: asked.year, rung })));
}

/** One cut for each grade from A to the floor; the uncut figure where there is none. */
function gradesOf({ evidenceFloor }: Asked): { grade?: Grade }[] {
  return evidenceFloor === undefined ? [{}] : GRADES.filter((grade) => grade <= evidenceFloor).map((grade) => ({ grade }));
}

function withFigure({ initiatives, figures }: Assessment, { year }: Asked, measure: string): string[] {
  const given = new Set(figures.filter((figure) => figure.measure === measure && figure.period === year).map(({ of }) => of));
  return initiatives.map(({ path }) => path).filter((path) => given.has(path));
}

/** The same figures without the cut of a floor: what those above it are a part of. */
export function uncut(operand: Operand): Operand {
  return (assessment, { year }) => operand(assessment, { year });
}
