import type { Assessment } from '../../assess/assess';
import { type Figure, figureId } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { exactText, round } from '../../foundation/number/round';
import { type FinancialYear, isFinancialYear } from '../../foundation/time/financialYear';
import { GDP_DEFLATORS, deflatorIndex } from '../../method/parameter/gdpDeflator';
import { amountInPrices } from './amountInPrices';

/** What an assessment is restated to. */
export interface RestateOptions {
  /** The price base, a financial year. */
  readonly prices: FinancialYear;
  /** The vintage of the GDP deflator; the latest unless said. */
  readonly deflator?: keyof typeof GDP_DEFLATORS;
  /** `standard`: capacity value at the edition’s standard rate and not the council’s own (rule B9). */
  readonly rate?: 'standard';
}

/** A figure restated, beside what it was. */
export interface RestatedFigure {
  /** The id of the figure it was worked from. */
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly exact: string;
  readonly prices: FinancialYear;
  readonly deflator: string;
}

/** What could be restated without loss, and what would have to be assessed again. */
export interface Restatement {
  readonly figures: readonly RestatedFigure[];
  readonly refused: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Restates the nominal yearly pounds of an assessment to one price base and one vintage of the deflator
 * (rules C3, F2). Hours, people and ratios have no price base and are not touched. Anything in pounds that is
 * not a nominal amount of one year is refused, with what would have to be assessed again: a total over years,
 * a real amount or a present value cannot be undone.
 *
 * @throws RangeError where the price base is no financial year that the series reaches.
 *
 * @example
 * ```ts
 * import { assess, parsePortfolio } from 'benefits-realisation';
 * import { restate } from 'benefits-realisation/compare';
 *
 * const portfolio = parsePortfolio({
 *   id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01',
 *   initiatives: [{ id: 'notes', title: 'Case notes', serviceArea: 'adult_social_care', capability: 'case_note_transcription' }],
 *   costs: [{ id: 'licences', initiative: 'notes', recurrence: 'ongoing', type: 'revenue', category: 'licence', amount: '12000', period: '2024-25' }],
 * });
 * const { figures } = restate(assess(portfolio, { asAt: '2026-06-01', through: '2026-03-31' }), { prices: '2024-25' });
 * console.log(figures.find(({ id }) => id === 'portfolio#cost,period=2024-25')?.after); // 12000.00
 * ```
 */
export function restate(assessment: Assessment, options: RestateOptions): Restatement {
  const { prices, deflator: vintage = '2026-06', rate } = options;
  if (!Object.hasOwn(GDP_DEFLATORS, vintage))
    throw new RangeError(`restate: deflator is ${JSON.stringify(vintage)}. Write one of ${Object.keys(GDP_DEFLATORS).join(', ')}.`);
  const deflator = GDP_DEFLATORS[vintage];
  if (!isFinancialYear(String(prices)) || deflatorIndex(deflator, prices) === undefined)
    throw new RangeError(`restate: prices is ${JSON.stringify(prices)}. Write a financial year the deflator reaches, such as 2025-26.`);
  const ids = new Set(assessment.figures.map(({ id }) => id));
  const figures: RestatedFigure[] = [];
  const refused: { id: string; why: string }[] = [];
  for (const figure of assessment.figures) {
    const { id, value, exact, period, unit } = figure;
    if (value === undefined || !unit.startsWith('GBP')) continue;
    const isOwn = rate === 'standard' && figure.rate === 'own';
    if (isOwn && ids.has(figureId(figure.of, figure.measure, { ...figure, rate }))) continue;
    const why = isOwn ? 'It is at the council’s own rate, and not given at the standard rate.' : whyNot(figure);
    const after = why === undefined ? amountInPrices(new Decimal(exact ?? value), period as string, prices, deflator) : undefined;
    if (after === undefined) refused.push({ id, why: why ?? `The deflator does not reach ${period}.` });
    else figures.push({ id, before: value, after: round(after, 2), exact: exactText(after), prices, deflator: vintage });
  }
  return { figures, refused };
}

function whyNot({ unit, period, prices }: Figure): string | undefined {
  if (unit !== 'GBP') return 'It is a rate in pounds of more than one year. Restate its parts, or assess again with the prices wanted.';
  if (prices !== undefined) return `It is in the prices of ${prices} already. Assess again with the prices wanted.`;
  if (period === undefined || !isFinancialYear(period))
    return 'It is of more than one year. Restate its years, or assess again with the prices wanted.';
  return undefined;
}
