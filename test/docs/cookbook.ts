import type { Assessment } from '../../src/assess/assess';
import type { Figure } from '../../src/foundation/figure/figure';
import type { ReportItem } from '../../src/report/item';
import { nameOf } from '../../src/report/item';

/** A question, the SQL that answers it over a table `figures`, and what it has to answer, worked from the assessments themselves. */
export interface Recipe {
  readonly asks: string;
  readonly note?: string;
  readonly sql: string;
  readonly answers: (items: readonly ReportItem[]) => readonly (readonly (string | null)[])[];
}

const figuresOf = ({ figures }: Assessment, is: (figure: Figure) => boolean) => figures.filter(is);
const dims = (figure: Figure, names: readonly string[]) => {
  const given = Object.keys(figure).filter((name) => NAMES.has(name));
  return given.length === names.length && names.every((name) => given.includes(name));
};
const NAMES = new Set([
  'adjusted',
  'case',
  'class',
  'durability',
  'fund',
  'gate',
  'grade',
  'kind',
  'period',
  'prices',
  'rate',
  'reached',
  'rung',
]);
const isYear = ({ period = '' }: Figure) =>
  /^\d{4}-\d{2}$/.test(period) && (Number(period.slice(0, 4)) + 1) % 100 === Number(period.slice(5));
const rows = (
  items: readonly ReportItem[],
  is: (figure: Figure) => boolean,
  row: (figure: Figure, item: ReportItem) => (string | null)[],
) => items.flatMap((item) => figuresOf(item.assessment, is).map((figure) => row(figure, item)));
const titleOf = ({ assessment }: ReportItem, of: string) => assessment.initiatives.find(({ path }) => path === of)?.title ?? null;
const pounds = (text: string | undefined) => (text === undefined ? null : text);

/** Questions people ask, keyed to schema version 1 of the record. */
export const COOKBOOK: readonly Recipe[] = [
  {
    asks: 'What cash was realised, by council and year?',
    note: 'Attributed to AI, and agreed by finance. `reached` holds what is banked as well.',
    sql: `SELECT council, period, value
FROM figures
WHERE scope = 'portfolio' AND measure = 'cash_attributed' AND cut = 'class period reached' AND period_kind = 'year'
  AND class = 'cash_releasing' AND reached = 'verified'`,
    answers: (items) =>
      rows(
        items,
        (f) =>
          f.of === 'portfolio' &&
          f.measure === 'cash_attributed' &&
          dims(f, ['class', 'period', 'reached']) &&
          isYear(f) &&
          f.class === 'cash_releasing' &&
          f.reached === 'verified',
        (f, item) => [nameOf(item.portfolio), f.period ?? null, pounds(f.value)],
      ),
  },
  {
    asks: 'And on what evidence?',
    sql: `SELECT council, grade, value
FROM figures
WHERE scope = 'portfolio' AND measure = 'cash' AND cut = 'class grade period reached' AND period_kind = 'to_date'
  AND class = 'cash_releasing' AND reached = 'verified'`,
    answers: (items) =>
      rows(
        items,
        (f) =>
          f.of === 'portfolio' &&
          f.measure === 'cash' &&
          dims(f, ['class', 'grade', 'period', 'reached']) &&
          f.period === 'to_date' &&
          f.class === 'cash_releasing' &&
          f.reached === 'verified',
        (f, item) => [nameOf(item.portfolio), f.grade ?? null, pounds(f.value)],
      ),
  },
  {
    asks: 'What time came back, at each rung?',
    note: 'A row a rung: they are never added.',
    sql: `SELECT council, rung, value
FROM figures
WHERE scope = 'portfolio' AND measure = 'net_hours' AND cut = 'period rung' AND period_kind = 'to_date'`,
    answers: (items) =>
      rows(
        items,
        (f) => f.of === 'portfolio' && f.measure === 'net_hours' && dims(f, ['period', 'rung']) && f.period === 'to_date',
        (f, item) => [nameOf(item.portfolio), f.rung ?? null, pounds(f.value)],
      ),
  },
  {
    asks: 'What is not established, and why?',
    sql: `SELECT council, measure, missing, count(*) AS figures
FROM figures
WHERE value IS NULL
GROUP BY council, measure, missing`,
    answers: (items) => {
      const counts = new Map<string, number>();
      for (const item of items)
        for (const f of figuresOf(item.assessment, ({ value }) => value === undefined)) {
          const key = JSON.stringify([nameOf(item.portfolio), f.measure, (f.missing ?? []).join(' ')]);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      return [...counts].map(([key, count]) => [...(JSON.parse(key) as string[]), String(count)]);
    },
  },
  {
    asks: 'Which totals are of some of their parts only?',
    sql: `SELECT council, id, established, parts
FROM figures
WHERE scope = 'portfolio' AND value IS NOT NULL AND established < parts AND period_kind = 'to_date'`,
    answers: (items) =>
      rows(
        items,
        (f) => f.of === 'portfolio' && f.value !== undefined && f.parts.established < f.parts.of && f.period === 'to_date',
        (f, item) => [nameOf(item.portfolio), f.id, String(f.parts.established), String(f.parts.of)],
      ),
  },
  {
    asks: 'What stopped or failed, and what did it cost?',
    sql: `SELECT council, initiative, value
FROM figures
WHERE failed AND measure = 'cost' AND cut = 'period' AND period_kind = 'to_date'`,
    answers: (items) =>
      items.flatMap((item) =>
        item.assessment.initiatives
          .filter(({ failed }) => failed)
          .flatMap(({ path, title }) =>
            figuresOf(item.assessment, (f) => f.of === path && f.measure === 'cost' && dims(f, ['period']) && f.period === 'to_date').map(
              (f) => [nameOf(item.portfolio), title, pounds(f.value)],
            ),
          ),
      ),
  },
  {
    asks: 'What did a net hour cost, by initiative, year and rung?',
    sql: `SELECT initiative, period, rung, value
FROM figures
WHERE measure = 'cost_per_net_hour' AND value IS NOT NULL`,
    answers: (items) =>
      rows(
        items,
        (f) => f.measure === 'cost_per_net_hour' && f.value !== undefined,
        (f, item) => [titleOf(item, f.of), f.period ?? null, f.rung ?? null, pounds(f.value)],
      ),
  },
  {
    asks: 'What was spent, by service?',
    note: 'Cost is a sum and is cut by nothing but its period here, so initiatives may be added.',
    sql: `SELECT service_area, sum(value) AS cost
FROM figures
WHERE scope = 'initiative' AND measure = 'cost' AND cut = 'period' AND period_kind = 'to_date'
GROUP BY service_area`,
    answers: (items) => {
      const sums = new Map<string, bigint>();
      for (const { assessment } of items)
        for (const { path, serviceArea } of assessment.initiatives)
          for (const { value } of figuresOf(
            assessment,
            (f) => f.of === path && f.measure === 'cost' && dims(f, ['period']) && f.period === 'to_date',
          ))
            if (value !== undefined) sums.set(serviceArea, (sums.get(serviceArea) ?? 0n) + BigInt(value.replace('.', '')));
      return [...sums].map(([area, pence]) => [area, `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`]);
    },
  },
  {
    asks: 'How much of what was claimed is realised?',
    sql: `SELECT council, class, value
FROM figures
WHERE scope = 'portfolio' AND measure = 'claimed_to_realised' AND period_kind = 'to_date'`,
    answers: (items) =>
      rows(
        items,
        (f) => f.of === 'portfolio' && f.measure === 'claimed_to_realised' && f.period === 'to_date',
        (f, item) => [nameOf(item.portfolio), f.class ?? null, pounds(f.value)],
      ),
  },
  {
    asks: 'How far may whole-life net cash be from its figure?',
    note: 'Nominal: rows with `prices` are of the same money in the pounds of one year.',
    sql: `SELECT council, value, low, high
FROM figures
WHERE scope = 'portfolio' AND measure = 'net_cash' AND period_kind = 'whole_life' AND reached = 'forecast'
  AND prices IS NULL AND adjusted IS NULL`,
    answers: (items) =>
      rows(
        items,
        (f) =>
          f.of === 'portfolio' &&
          f.measure === 'net_cash' &&
          f.period === 'whole_life' &&
          f.reached === 'forecast' &&
          f.prices === undefined &&
          f.adjusted === undefined,
        (f, item) => [nameOf(item.portfolio), pounds(f.value), f.range?.low ?? null, f.range?.high ?? null],
      ),
  },
  {
    asks: 'Was the first target met?',
    sql: `SELECT council, class, value AS rate
FROM figures
WHERE scope = 'portfolio' AND measure = 'realisation_rate' AND kind = 'first_gross' AND period_kind = 'to_date' AND reached = 'verified'`,
    answers: (items) =>
      rows(
        items,
        (f) =>
          f.of === 'portfolio' &&
          f.measure === 'realisation_rate' &&
          f.kind === 'first_gross' &&
          f.period === 'to_date' &&
          f.reached === 'verified',
        (f, item) => [nameOf(item.portfolio), f.class ?? null, pounds(f.value)],
      ),
  },
  {
    asks: 'What did initiatives claim together and could not have together?',
    note: 'This is why a portfolio’s row can be less than the sum of its initiatives’.',
    sql: `SELECT council, measure, period, value
FROM figures
WHERE scope = 'portfolio' AND measure IN ('overlap_hours', 'cash_overlap') AND period_kind = 'to_date'`,
    answers: (items) =>
      rows(
        items,
        (f) => f.of === 'portfolio' && (f.measure === 'overlap_hours' || f.measure === 'cash_overlap') && f.period === 'to_date',
        (f, item) => [nameOf(item.portfolio), f.measure, f.period ?? null, pounds(f.value)],
      ),
  },
];
