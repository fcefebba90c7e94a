import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainer } from '../../src/assess/explain/explain';
import { assess, type AssessOptions, readPortfolio, recompute, recomputeRange } from '../../src/index';
import { answerTo } from '../../src/cli/conform/answer';
import type { Case, Wanted } from '../../src/cli/conform/case';
import { judge } from '../../src/cli/conform/judge';
import { FAULT_SEVERITY } from '../../src/foundation/errors/fault';
import { FINDING_SEVERITY } from '../../src/foundation/errors/finding';
import { Decimal } from '../../src/foundation/number/decimal';

const folder = new URL('../case/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const cases = names.map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case) }));

describe('worked examples and cases of the rules', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    expect(`${each.id}.json`).toBe(each.name);
    const answer = answerTo(each.given);
    if (each.given.portfolio !== undefined && each.expect.refused === undefined) expect(gravely(answer['faults'])).toEqual([]);
    expect(judge(each.expect, answer)).toEqual([]);
  });
});

describe('every figure of a case, worked again from its explanation', () => {
  const portfolios = cases.filter(({ given, expect: { refused } }) => given.portfolio !== undefined && refused === undefined);
  it.each(portfolios.map(({ id, given }) => [id, given as PortfolioGiven] as const))('%s', (_, given) => workedAgain(given), 30_000);
});

/** A figure is missing for these reasons, with no finding of its own; a case shows each as a reason. */
const REASONS = new Set([
  'not_within_horizon',
  'no_rate_of_return',
  'no_recurring_benefit',
  'flows_not_steady',
  'never_pays_back',
  'nothing_realised',
  'nothing_to_divide_by',
  'no_switching_value',
  'target_not_reached',
  'prices_not_published',
]);

const codeOf = (wanted: Wanted) => (typeof wanted === 'string' ? wanted : wanted.code);

describe('every finding code', () => {
  const raised = new Set(cases.flatMap(({ expect: { findings = [] } }) => findings.map(codeOf)));
  const notRaised = new Set(cases.flatMap(({ expect: { absentFindings = [] } }) => absentFindings.map(codeOf)));
  const reasons = new Set(cases.flatMap(({ expect: { missing = {} } }) => Object.values(missing).flat()));
  const codes = Object.keys(FINDING_SEVERITY);

  it('is raised by a case, or is the reason of a missing figure', () => {
    expect(codes.filter((code) => !(REASONS.has(code) ? reasons : raised).has(code))).toEqual([]);
  });

  it('is not raised by a case that could have shown it', () => {
    expect(codes.filter((code) => !REASONS.has(code) && !notRaised.has(code))).toEqual([]);
  });
});

/** What no file of a case can show, and why. */
const NO_CASE: Readonly<Record<string, string>> = {
  too_large: 'a file past the limits would be larger than the whole set',
  figure_not_found: 'explain raises it of a figure that was asked for, and never of a record',
  record_changed: 'explain raises it of two records',
  not_a_workbook: 'a workbook is no part of a case: test/workbook raises it',
  sheet_set_aside: 'a workbook is no part of a case: test/workbook raises it',
  merged_cells: 'a workbook is no part of a case: test/workbook raises it',
  merged_across: 'a workbook is no part of a case: test/workbook raises it',
  formula_not_worked: 'a workbook is no part of a case: test/workbook raises it',
};

describe('every fault code', () => {
  const raised = new Set(cases.flatMap(({ expect: { faults = [] } }) => faults.map(codeOf)));

  it('is raised by a case, or no case can raise it', () => {
    const wanting = Object.keys(FAULT_SEVERITY).filter((code) => !raised.has(code) && !Object.hasOwn(NO_CASE, code));
    expect(wanting).toEqual([]);
    expect(Object.keys(NO_CASE).filter((code) => raised.has(code))).toEqual([]);
  });
});

type PortfolioGiven = AssessOptions & { portfolio: unknown };

function gravely(faults: unknown): unknown[] {
  return (faults as { severity: string }[]).filter(({ severity }) => severity === 'refused' || severity === 'error');
}

/** Every established figure, and its range, is worked again from its explanation alone (rule X1). A payback and an internal rate of return have no formula. */
function workedAgain({ portfolio: document, ...options }: PortfolioGiven): void {
  const { portfolio, leftOut } = readPortfolio(JSON.stringify(document));
  if (portfolio === undefined) throw new Error('The portfolio was not read.');
  const assessment = assess(portfolio, { ...options, leftOut });
  expect(new Set(assessment.figures.map(({ id }) => id)).size).toBe(assessment.figures.length);
  const explain = explainer(portfolio, assessment);
  const again = assessment.figures
    .filter(({ value }) => value !== undefined)
    .map((figure) => ({ figure, working: explain(figure.id) }))
    .filter(({ working }) => working.how !== 'payback' && working.how !== 'rates')
    .map(({ figure, working }) => ({ id: figure.id, exact: recompute(working) }))
    .filter(({ id, exact }) => exact === undefined || !new Decimal(exact).equals(exactOf(id)));
  expect(again).toEqual([]);
  for (const { id, value, range, measure } of assessment.figures) {
    if (range === undefined || measure === 'sensitivity') continue;
    expect(recomputeRange(explain(id)), id).toEqual(range);
    expect(Number(range.low) <= Number(value) && Number(value) <= Number(range.high), `${id} within its bounds`).toBe(true);
  }

  function exactOf(figureId: string): Decimal {
    const figure = assessment.figures.find(({ id }) => id === figureId);
    return new Decimal(figure?.exact ?? figure?.value ?? 'NaN');
  }
}
