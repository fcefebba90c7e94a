import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, type AssessOptions, explain, type Figure, readPortfolio, recompute } from '../../src/index';
import { FINDING_SEVERITY } from '../../src/foundation/errors/finding';
import { Decimal } from '../../src/foundation/number/decimal';
import { round } from '../../src/foundation/number/round';
import { FORMULAS } from '../../src/method/formula/formulas';

interface FormulaGiven {
  formula: string;
  with: Record<string, string>;
}

interface FormulaExpect {
  value: string;
  places: number;
}

/** A code, or a code at a record path: of that row, or of a field of it. */
type FindingWanted = string | { code: string; path: string };

interface PortfolioExpect {
  figures: Record<string, string>;
  findings: FindingWanted[];
  absentFindings?: FindingWanted[];
  absentFigures?: string[];
  missing?: Record<string, string[]>;
  /** How many parts are established, of how many. */
  parts?: Record<string, [number, number]>;
  /** The marks of a figure, all of them. */
  marks?: Record<string, string[]>;
}

interface Case {
  id: string;
  title: string;
  rules: string[];
  basis: 'published' | 'computed';
  source: string;
  given: (AssessOptions & { portfolio: unknown }) | FormulaGiven | { many: FormulaGiven[] };
  expect: PortfolioExpect | FormulaExpect | { many: FormulaExpect[] };
}

const folder = new URL('../case/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const cases = names.map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case) }));

describe('worked examples and cases of the rules', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    expect(`${each.id}.json`).toBe(each.name);
    const { given } = each;
    if ('portfolio' in given) portfolioCase(given, each.expect as PortfolioExpect);
    else if ('many' in given) formulaCases(given.many, (each.expect as { many: FormulaExpect[] }).many);
    else formulaCases([given], [each.expect as FormulaExpect]);
  });
});

describe('every figure of a case, worked again from its explanation', () => {
  const portfolios = cases.flatMap(({ id, given }) => ('portfolio' in given ? [[id, given] as const] : []));
  it.each(portfolios)('%s', (_, given) => workedAgain(given), 30_000);
});

/** A figure is missing for these reasons, with no finding of its own; a case shows each as a reason. */
const REASONS = new Set([
  'not_within_horizon',
  'no_recurring_benefit',
  'flows_not_steady',
  'never_pays_back',
  'nothing_to_divide_by',
  'prices_not_published',
]);

describe('every finding code', () => {
  const wanted = cases.flatMap(({ expect }) => ('findings' in expect ? [expect] : []));
  const codeOf = (finding: FindingWanted) => (typeof finding === 'string' ? finding : finding.code);
  const raised = new Set(wanted.flatMap(({ findings }) => findings.map(codeOf)));
  const notRaised = new Set(wanted.flatMap(({ absentFindings = [] }) => absentFindings.map(codeOf)));
  const reasons = new Set(wanted.flatMap(({ missing = {} }) => Object.values(missing).flat()));
  const codes = Object.keys(FINDING_SEVERITY);

  it('is raised by a case, or is the reason of a missing figure', () => {
    expect(codes.filter((code) => !(REASONS.has(code) ? reasons : raised).has(code))).toEqual([]);
  });

  it('is not raised by a case that could have shown it', () => {
    expect(codes.filter((code) => !REASONS.has(code) && !notRaised.has(code))).toEqual([]);
  });
});

function formulaCases(given: FormulaGiven[], wanted: FormulaExpect[]): void {
  expect(given.length).toBe(wanted.length);
  const found = given.map(({ formula, with: factors }, at) => {
    const exact = FORMULAS[formula]?.of(factors);
    return { formula, factors, value: exact === undefined ? 'no such formula' : round(new Decimal(exact), wanted[at]?.places ?? 0) };
  });
  expect(found).toEqual(given.map(({ formula, with: factors }, at) => ({ formula, factors, value: wanted[at]?.value })));
}

function portfolioCase({ portfolio: document, ...options }: AssessOptions & { portfolio: unknown }, wanted: PortfolioExpect): void {
  const { portfolio, issues, leftOut } = readPortfolio(JSON.stringify(document));
  expect(issues.filter(({ severity }) => severity === 'refused' || severity === 'error')).toEqual([]);
  if (portfolio === undefined) throw new Error('The portfolio was not read.');
  const assessment = assess(portfolio, { ...options, leftOut });
  const figures = new Map(assessment.figures.map((figure) => [figure.id, figure]));

  const found = {
    figures: pick(wanted.figures, figures, said),
    missing: pick(wanted.missing ?? {}, figures, (figure) => (figure?.value === undefined ? figure?.missing : said(figure))),
    parts: pick(wanted.parts ?? {}, figures, (figure) => figure && [figure.parts.established, figure.parts.of]),
    marks: pick(wanted.marks ?? {}, figures, (figure) => figure?.marks ?? []),
    absentFigures: (wanted.absentFigures ?? []).filter((id) => figures.has(id)),
    notRaised: wanted.findings.filter((finding) => !raised(finding)),
    wronglyRaised: (wanted.absentFindings ?? []).filter(raised),
  };
  expect(found).toEqual({
    figures: wanted.figures,
    missing: wanted.missing ?? {},
    parts: wanted.parts ?? {},
    marks: wanted.marks ?? {},
    absentFigures: [],
    notRaised: [],
    wronglyRaised: [],
  });

  function raised(finding: FindingWanted): boolean {
    const { code, path } = typeof finding === 'string' ? { code: finding, path: undefined } : finding;
    return assessment.findings.some(
      (each) => each.code === code && (path === undefined || each.path === path || each.path.startsWith(`${path}/`)),
    );
  }
}

/** Every established figure is worked again from its explanation alone (rule X1). A payback has no formula. */
function workedAgain({ portfolio: document, ...options }: AssessOptions & { portfolio: unknown }): void {
  const { portfolio, leftOut } = readPortfolio(JSON.stringify(document));
  if (portfolio === undefined) throw new Error('The portfolio was not read.');
  const assessment = assess(portfolio, { ...options, leftOut });
  const again = assessment.figures
    .filter(({ value }) => value !== undefined)
    .map((figure) => ({ figure, working: explain(portfolio, assessment, figure.id) }))
    .filter(({ working }) => working.how !== 'payback')
    .map(({ figure, working }) => ({ id: figure.id, exact: recompute(working) }))
    .filter(({ id, exact }) => exact === undefined || !new Decimal(exact).equals(exactOf(id)));
  expect(again).toEqual([]);

  function exactOf(figureId: string): Decimal {
    const figure = assessment.figures.find(({ id }) => id === figureId);
    return new Decimal(figure?.exact ?? figure?.value ?? 'NaN');
  }
}

function pick<T>(wanted: Record<string, unknown>, figures: Map<string, Figure>, of: (figure: Figure | undefined) => T): Record<string, T> {
  return Object.fromEntries(Object.keys(wanted).map((id) => [id, of(figures.get(id))]));
}

/** The value, or why there is none. */
function said(figure: Figure | undefined): string {
  if (figure === undefined) return 'no such figure';
  return figure.value ?? `not established: ${(figure.missing ?? []).join(', ')}`;
}
