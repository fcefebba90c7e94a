import type { Cell } from 'hucre/xlsx';
import { explainer } from '../../assess/explain/explain';
import type { Figure } from '../../foundation/figure/figure';
import { nameOf, type ReportItem } from '../../report/item';
import { plain } from '../../report/labels';
import { safeText } from '../../report/safeText';
import { freeName } from '../freeName';
import { saveWorkbook } from '../saveWorkbook';
import { book, FIRST_ROW } from './book';
import { frontSheets } from './frontSheets';
import { HEADLINE_COLUMNS, HEADLINE_VALUE, INPUT_COLUMNS, PARAMETER_COLUMNS, SEARCHED_SHEET, WORKING_COLUMNS } from './columns';
import { headlineRow, unitText } from './headlineRow';
import { headlines, searched } from './headlines';
import { type Line, tableSheet } from './tableSheet';

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
  const taken = new Set<string>();
  const titles = new Map(item.assessment.initiatives.map(({ path, title }) => [path, title]));
  const worked = (formula: string, text: string): Partial<Cell> => ({
    formula,
    ...(uncached ? {} : { value: Number(text), formulaResult: Number(text) }),
  });

  function cellOf(figure: Figure): string | undefined {
    const { how, steps } = explain(figure.id);
    const counted = steps.filter(({ counts, amount }) => counts && amount !== undefined);
    const [only] = counted;
    if (how === 'formula') return only === undefined ? undefined : made.stepAt(only, figure.id);
    return how === 'sum' && counted.length > 0
      ? made.sumOf(counted, { step: 'sum', of: figure.id, unit: figure.unit, value: figure.exact ?? figure.value ?? '0' })
      : undefined;
  }

  const headlineLines = figures.map((figure): Line => {
    const cell = cellOf(figure);
    const text = figure.exact ?? figure.value ?? '0';
    return {
      row: headlineRow(figure, titles, cell === undefined ? Number(text) : null),
      unit: figure.unit,
      formula: cell === undefined ? undefined : worked(cell, text),
    };
  });
  return saveWorkbook({
    properties: { title: `Benefits of AI: ${safeText(nameOf(item.portfolio))}` },
    namedRanges: figures.map(({ id }, at) => ({
      name: freeName(rangeName(id), taken),
      range: `Headlines!$${HEADLINE_VALUE}$${FIRST_ROW + at}`,
    })),
    sheets: [
      ...frontSheets(item),
      tableSheet({
        name: 'Headlines',
        title: 'Headlines, each worked from the sheets that follow',
        columns: HEADLINE_COLUMNS,
        lines: headlineLines,
        lastIsKey: true,
      }),
      tableSheet({
        name: SEARCHED_SHEET,
        title: 'Paybacks and rates of return, found by search: values, which do not move',
        columns: HEADLINE_COLUMNS,
        lines: searched(item.assessment).map((figure) => ({
          row: headlineRow(figure, titles, Number(figure.exact ?? figure.value)),
          unit: figure.unit,
        })),
        lastIsKey: true,
      }),
      tableSheet({
        name: 'Inputs',
        title: 'Inputs: what the record says. Change a value, and what rests on it moves',
        columns: INPUT_COLUMNS,
        lines: made.inputs.map(({ path, name, value, unit }) => ({ row: [safeText(path), name, Number(value), unitText(unit)], unit })),
      }),
      tableSheet({
        name: 'Parameters',
        title: 'Parameters, with their sources',
        columns: PARAMETER_COLUMNS,
        lines: made.parameters.map(({ id, vintage, key, value, unit, title, publisher, link }) => ({
          row: [id, vintage, key, Number(value), title, publisher, link],
          unit,
        })),
      }),
      tableSheet({
        name: 'Workings',
        title: 'Workings: each step is a formula over inputs, parameters and steps',
        columns: WORKING_COLUMNS,
        lines: made.work.map(({ step, of, rule, words, unit, formula, value }) => ({
          row: [plain(step.replaceAll('-', '_')), safeText(of), rule, words, null, unitText(unit)],
          unit,
          formula: worked(formula, value),
        })),
      }),
    ],
  });
}

/** A figure’s id as a name that a spreadsheet takes. */
function rangeName(id: string): string {
  return `_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 240);
}
