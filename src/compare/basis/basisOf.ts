import type { Assessment } from '../../assess/assess';
import type { Figure } from '../../foundation/figure/figure';
import type { Council } from '../../record/kind/council';
import type { Asked, Indicator } from '../indicator/indicator';
import type { Basis } from './basis';
import { maturityOf } from './maturity';
import { monthsCounted } from './months';
import { tierOf } from './tier';

const NONE = 'not_applicable';

/** The basis of an indicator’s value: what the indicator fixes, and what the assessment and the council bring (rule F2). */
export function basisOf(assessment: Assessment, indicator: Indicator, asked: Asked, council: Council, figures: readonly Figure[]): Basis {
  const { stamp, about, initiatives } = assessment;
  const isReal = figures.some(({ prices }) => prices !== undefined);
  const isWholeLife = indicator.period === 'whole_life';
  const of = councilDenominator(indicator);
  return {
    ...indicator.basis,
    indicator: indicator.id,
    edition: stamp.edition,
    through: stamp.through,
    period: indicator.period === 'year' ? asked.year : indicator.period,
    months: monthsCounted(assessment, indicator, asked),
    prices: isReal ? stamp.prices : 'nominal',
    presentValueYear: isReal ? stamp.prices : NONE,
    discounting: isWholeLife ? `${stamp.schedule}${stamp.midYear ? ', mid-year' : ''}` : NONE,
    horizon: isWholeLife ? String(Math.max(0, ...initiatives.map(({ horizonYears }) => horizonYears))) : NONE,
    overlap: 'applied',
    maturity: maturityOf(assessment, indicator, figures),
    evidenceFloor: asked.evidenceFloor ?? 'none',
    denominator: of ?? (indicator.denominator === undefined ? NONE : 'figures'),
    denominatorYear: (of === undefined ? undefined : council[`${of}Year`]) ?? NONE,
    tier: of === 'residents' || of === 'netRevenueSpend' ? (tierOf(council) ?? 'not_stated') : NONE,
    constructed: about.constructed ? 'constructed' : 'real',
  };
}

/** The figure of the council itself that an indicator is over, where it is over one. */
export function councilDenominator({ denominator }: Indicator) {
  return denominator !== undefined && 'council' in denominator ? denominator.council : undefined;
}
