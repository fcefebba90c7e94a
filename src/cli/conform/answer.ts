import { assess } from '../../assess/assess';
import { explain } from '../../assess/explain/explain';
import type { Working, WorkingStep } from '../../assess/explain/working';
import type { AssessOptions } from '../../assess/options';
import type { Issue } from '../../foundation/errors/issue';
import type { Figure } from '../../foundation/figure/figure';
import { FORMULAS } from '../../method/formula/formulas';
import type { Portfolio, Row } from '../../record/kind/portfolio';
import { TABLES } from '../../record/read/readDocument';
import type { Reading } from '../../record/read/reading';
import { readPortfolio } from '../../record/read/readPortfolio';
import { readTables } from '../../record/read/tables/readTables';
import { answerTogether } from './answerTogether';
import type { FileGiven, FormulaGiven, Given } from './case';

/** What this package answers to what a case gives: everything it found, as plain JSON. */
export type Answer = Readonly<Record<string, unknown>>;

/** Answers what a case gives, without having seen what it expects. */
export function answerTo(given: Given): Answer {
  try {
    if (given.many !== undefined) return { values: given.many.map(worked) };
    if (given.formula !== undefined) return { values: [worked({ formula: given.formula, with: given.with ?? {} })] };
    if (given.together !== undefined) {
      const { together, ...options } = given;
      return { together: answerTogether(together, options) };
    }
    return recordAnswer(given);
  } catch (error) {
    if (error instanceof RangeError) return { refused: refusedBy(error.message) };
    throw error;
  }
}

function worked({ formula, with: factors }: FormulaGiven): string {
  const declared = Object.hasOwn(FORMULAS, formula) ? FORMULAS[formula] : undefined;
  if (declared === undefined) throw new RangeError(`There is no formula ${formula}.`);
  return declared.of(factors);
}

function recordAnswer({ portfolio: document, json, jsonBase64, tables, explain: asked = [], ...options }: Given): Answer {
  const reading =
    tables !== undefined
      ? readTables(tables.map((file) => ({ name: file.name, bytes: bytesOf(file) })))
      : jsonBase64 !== undefined
        ? readPortfolio(bytesOf({ base64: jsonBase64 }))
        : readPortfolio(json ?? JSON.stringify(document));
  const { portfolio, issues, leftOut } = reading;
  const read = { read: portfolio !== undefined, faults: issues.map(foundOf), leftOut };
  const rows = document === undefined ? { rows: rowsOf(reading) } : {};
  if (portfolio === undefined || options.asAt === undefined) return { ...read, ...rows };
  const assessment = assess(portfolio, { ...(options as unknown as AssessOptions), leftOut });
  return {
    ...read,
    ...rows,
    stamp: assessment.stamp,
    initiatives: Object.fromEntries(assessment.initiatives.map(({ path, ...said }) => [path, said])),
    evidence: Object.fromEntries(assessment.evidence.map(({ path, ...said }) => [path, said])),
    figures: Object.fromEntries(assessment.figures.map(figureOf)),
    findings: assessment.findings.map(foundOf),
    ...(asked.length === 0 ? {} : { lineage: Object.fromEntries(asked.map((id) => [id, lineageOf(explain(portfolio, assessment, id))])) }),
  };
}

function bytesOf({ text, base64 }: FileGiven): Uint8Array {
  return base64 === undefined ? new TextEncoder().encode(text) : Buffer.from(base64, 'base64');
}

function foundOf({ code, path, severity, cell }: Issue) {
  return { code, path, severity, ...(cell === undefined ? {} : { cell }) };
}

function figureOf({ id, entries: _, rule: __, ...figure }: Figure): [string, object] {
  return [id, figure];
}

function rowsOf({ portfolio }: Reading): Record<string, Row> {
  if (portfolio === undefined) return {};
  const rows = TABLES.flatMap((table) => ((portfolio as Portfolio)[table] ?? []).map((row): [string, Row] => [`${table}/${row.id}`, row]));
  return Object.fromEntries([['portfolio', ownFields(portfolio)], ...rows]);
}

function ownFields(portfolio: Portfolio): Row {
  return Object.fromEntries(Object.entries(portfolio).filter(([, value]) => !Array.isArray(value))) as Row;
}

/** The rules, the record paths and the parameters that a figure rests on (rule X1). */
function lineageOf({ rule, steps }: Working) {
  const rules = new Set([rule]);
  const paths = new Set<string>();
  const parameters = new Set<string>();
  const walk = (step: WorkingStep): void => {
    rules.add(step.rule);
    for (const { path, paths: several = [], parameter, steps: within = [] } of step.factors) {
      for (const each of several) paths.add(each.path);
      if (path !== undefined) paths.add(path);
      if (parameter !== undefined) parameters.add(`${parameter.id} ${parameter.vintage} ${parameter.key}`);
      for (const each of within) walk(each);
    }
  };
  for (const step of steps) walk(step);
  return { rules: [...rules].sort(), paths: [...paths].sort(), parameters: [...parameters].sort() };
}

/** The name of the option or the factor that a RangeError refuses. */
function refusedBy(message: string): string {
  return /^[\w-]+: (\w+) (?:is|must) /.exec(message)?.[1] ?? message;
}
