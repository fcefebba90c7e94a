import type { Cell } from 'hucre/xlsx';
import { explainer } from '../../assess/explain/explain';
import type { Figure } from '../../foundation/figure/figure';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { partsText } from '../../report/figureText';
import { nameOf, type ReportItem } from '../../report/item';
import { safeText } from '../../report/safeText';
import { saveWorkbook } from '../saveWorkbook';
import { book, FIRST_ROW } from './book';
import { frontSheets } from './frontSheets';
import { headlines } from './headlines';
import { tableSheet } from './tableSheet';

/** What is asked of a finance workbook. */
export interface FinanceOptions {
  /** Leave out the results beside the formulas, so that whatever opens it works every cell from the inputs. */
  readonly uncached?: boolean;
}

/**
 * An assessment as a workbook that finance can follow: every headline is a formula over workings, the workings are
 * formulas over inputs and parameters, and a changed input moves what rests on it. It is made from the steps that
 * `explain` gives; nothing is calculated here. What a gate, a rung or a cap decided is a value, and stays.
 *
 * @throws BenefitsError where the portfolio is not the record that was assessed.
 *
 * @example
 * ```ts
 * import { assess, parsePortfolio } from 'benefits-realisation';
 * import { financeWorkbook } from 'benefits-realisation/workbook';
 *
 * const portfolio = parsePortfolio({ id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01' });
 * const bytes = await financeWorkbook({ portfolio, assessment: assess(portfolio, { asAt: '2026-06-01' }), issues: [] });
 * console.log(String.fromCharCode(...bytes.slice(0, 2))); // PK
 * ```
 */
export function financeWorkbook(item: ReportItem, { uncached = false }: FinanceOptions = {}): Promise<Uint8Array> {
  const made = book();
  const explain = explainer(item.portfolio, item.assessment);
  const figures = headlines(item.assessment);
  const lines = figures.map((figure) => ({ figure, cell: cellOf(figure) }));
  const titles = new Map(item.assessment.initiatives.map(({ path, title }) => [path, title]));
  const value = (text: string) => Number(text);
  const worked = (formula: string, text: string): Partial<Cell> => ({
    formula,
    ...(uncached ? {} : { value: value(text), formulaResult: value(text) }),
  });

  function cellOf(figure: Figure): string | undefined {
    const { how, steps } = explain(figure.id);
    const counted = steps.filter(({ counts, amount }) => counts && amount !== undefined);
    const [only] = counted;
    if (how === 'formula') return only === undefined ? undefined : made.stepAt(only);
    return how === 'sum' && counted.length > 0
      ? made.sumOf(counted, figure.id, figure.unit, figure.exact ?? figure.value ?? '0')
      : undefined;
  }

  const headlineRows = lines.map(({ figure, cell }) => ({
    row: [
      figure.of === 'portfolio' ? 'All initiatives' : safeText(titles.get(figure.of) ?? figure.of),
      MEASURE_BY_ID.get(figure.measure)?.title ?? figure.measure,
      figure.period ?? '',
      figure.rung ?? figure.reached ?? '',
      figure.class ?? '',
      figure.prices ?? (figure.unit === 'GBP' ? 'nominal' : ''),
      figure.unit,
      cell === undefined ? value(figure.value ?? '0') : null,
      partsText(figure),
      figure.rule,
      figure.id,
    ],
    cell: cell === undefined ? undefined : worked(cell, figure.exact ?? figure.value ?? '0'),
  }));
  const sheets = [
    ...frontSheets(item),
    tableSheet(
      'Headlines',
      'Headlines, each worked from the sheets that follow',
      ['Of', 'Measure', 'Period', 'Rung', 'Class', 'Prices', 'Unit', 'Value', 'Parts established', 'Rule', 'Figure'],
      headlineRows,
      7,
    ),
    tableSheet(
      'Inputs',
      'Inputs: what the record says. Change a value in column C and what rests on it moves',
      ['Record path', 'Read as', 'Value', 'Unit'],
      made.inputs.map(({ path, name, value: text, unit }) => ({ row: [safeText(path), name, value(text), unit] })),
      2,
    ),
    tableSheet(
      'Parameters',
      'Parameters, with their sources',
      ['Parameter', 'Vintage', 'Key', 'Value', 'Title', 'Publisher', 'Link'],
      made.parameters.map((each) => ({ row: [each.id, each.vintage, each.key, value(each.value), each.title, each.publisher, each.link] })),
      3,
    ),
    tableSheet(
      'Workings',
      'Workings: each step is a formula over inputs, parameters and steps',
      ['Step', 'Rule', 'Formula in words', 'Unit', 'Moves', 'Value'],
      made.work.map(({ what, rule, words, unit, formula, value: text }) => ({
        row: [safeText(what), rule, words, unit, formula === undefined ? 'no' : 'yes', formula === undefined ? value(text) : null],
        cell: formula === undefined ? undefined : worked(formula, text),
      })),
      5,
    ),
  ];
  return saveWorkbook({
    properties: {
      title: `Benefits of AI: ${safeText(nameOf(item.portfolio))}`,
      creator: 'benefits-realisation',
      created: EPOCH,
      modified: EPOCH,
    },
    namedRanges: lines.map(({ figure }, at) => ({ name: rangeName(figure.id), range: `Headlines!$H$${FIRST_ROW + at}` })),
    sheets,
  });
}

/** A file is the same whenever it is made. */
const EPOCH = new Date(Date.UTC(2026, 0, 1));

/** A figure’s id as a name that a spreadsheet takes. */
function rangeName(id: string): string {
  return `_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 250);
}
