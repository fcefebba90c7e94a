import { type Assessment, assess } from '../../assess/assess';
import type { AssessOptions } from '../../assess/options';
import { compare } from '../../compare/compare';
import type { Group, Member } from '../../compare/group';
import type { CompareOptions } from '../../compare/options';
import { share } from '../../compare/share/share';
import type { Shared } from '../../compare/share/shared';
import { verdict } from '../../compare/verdict';
import { compareText } from '../../foundation/errors/issue';
import type { Portfolio } from '../../record/kind/portfolio';
import { readPortfolio } from '../../record/read/readPortfolio';
import { merge } from '../../reorganise/merge/merge';
import { split } from '../../reorganise/split/split';
import { statementAtVesting } from '../../reorganise/statement/statement';
import type { Together } from './case';

interface Read {
  readonly portfolio: Portfolio;
  readonly assessment: Assessment;
}

/** What several records come to together: side by side, shared, merged, split, or at vesting day. */
export function answerTogether(
  { councils, compare: asked, share: shared, merge: merging, split: splitting, statement }: Together,
  options: object,
) {
  const records = councils.map(({ portfolio: document, ...own }): Read => {
    const { portfolio, leftOut } = readPortfolio(JSON.stringify(document));
    if (portfolio === undefined) throw new RangeError('councils: a record must be one that can be read.');
    return { portfolio, assessment: assess(portfolio, { ...options, ...own, leftOut } as unknown as AssessOptions) };
  });
  const portfolios = records.map(({ portfolio }) => portfolio);
  return {
    ...(asked === undefined ? {} : { comparison: comparisonOf(records, asked) }),
    ...(shared === undefined ? {} : { shared: sharedOf(share(records, shared)) }),
    ...(merging === undefined ? {} : { merged: mergedOf(portfolios, merging) }),
    ...(splitting === undefined
      ? {}
      : {
          parts: Object.fromEntries(
            portfolios.flatMap((each) => split(each, splitting)).map(({ gss, portfolio }) => [gss, rowsOf(portfolio)]),
          ),
        }),
    ...(statement === undefined ? {} : { statement: statementOf(records, statement) }),
  };
}

/** By council: its value and its group, counted from 1, or the codes of why it is in none; and on what the first of every two groups differ. */
function comparisonOf(records: readonly Read[], asked: CompareOptions) {
  const { groups, excluded, notPeers, survivorsOnly } = compare(
    records.map(({ assessment }) => assessment),
    asked,
  );
  return {
    councils: Object.fromEntries([
      ...groups.flatMap(({ members }, at) =>
        members.map(({ council, value, interval, rank }) => [council.name, { group: at + 1, value, interval, rank }]),
      ),
      ...excluded.map(({ council, reasons }) => [council.name, { reasons: [...new Set(reasons.map(({ code }) => code))].sort() }]),
    ]),
    differences: Object.fromEntries(
      pairs(groups).map(([a, b]) => [`${a.council.name} and ${b.council.name}`, verdict(a, b).differences.map(({ field }) => field)]),
    ),
    quartiles: groups[0]?.quartiles,
    notPeers,
    survivorsOnly,
  };
}

/** The first members of every two groups, by name. */
function pairs(groups: readonly Group[]): [Member, Member][] {
  const firsts = groups.flatMap(({ members }) => members.slice(0, 1)).sort((a, b) => compareText(a.council.name, b.council.name));
  return firsts.flatMap((a, at) => firsts.slice(at + 1).map((b): [Member, Member] => [a, b]));
}

/** By part of the table: its totals, under its service and capability, or `other`. */
function sharedOf({ councils, groups, initiatives, selected, survivorsOnly }: Shared) {
  const named = groups.map(({ other, serviceArea, capability, ...totals }) => [other ? 'other' : `${serviceArea} ${capability}`, totals]);
  return { councils, groups: Object.fromEntries(named), initiatives: initiatives.length, selected, survivorsOnly };
}

function mergedOf(portfolios: readonly Portfolio[], options: Parameters<typeof merge>[1]) {
  const { portfolio, duplicates, eliminations } = merge(portfolios, options);
  return {
    rows: rowsOf(portfolio),
    duplicates: duplicates.map(({ code, paths }) => [code, ...paths].join(' ')),
    eliminations: eliminations.map(({ path }) => path),
  };
}

function statementOf(records: readonly Read[], options: Parameters<typeof statementAtVesting>[1]) {
  const { together, predecessors } = statementAtVesting(records, options);
  const lines = (all: readonly { readonly id: string; readonly is: string; readonly value?: string }[]) =>
    Object.fromEntries(all.map(({ id, is, value = null }) => [id, { is, value }]));
  return { together: lines(together), predecessors: Object.fromEntries(predecessors.map(({ gss, lines: own }) => [gss, lines(own)])) };
}

function rowsOf(portfolio: Portfolio) {
  const tables = Object.entries(portfolio).filter(([, rows]) => Array.isArray(rows)) as unknown as [
    string,
    readonly { readonly id: string }[],
  ][];
  return Object.fromEntries(tables.flatMap(([table, rows]) => rows.map((row) => [`${table}/${row.id}`, row])));
}
