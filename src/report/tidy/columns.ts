import { DIMENSION_NAMES, type Dimensions } from '../../foundation/figure/figure';
import { isFinancialYear } from '../../foundation/time/financialYear';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { nameOf } from '../item';
import type { TidyColumn } from './column';

const NEVER = 'never';
const OF_ALL = 'where the figure is of all initiatives together';

/** What each facet says, in the words of the measures. */
const FACETS: Readonly<Record<keyof Dimensions, string>> = {
  adjusted: '`optimism_bias` where it is adjusted for that, beside the figure that is not',
  case: '`financial` or `economic`',
  class: 'The class of a saving: never add across it',
  durability: '`one_off`, `ongoing` or `recurring_unproven`',
  fund: 'The fund it falls to',
  gate: 'Whether service quality held',
  grade: 'The grade of the evidence, A to E',
  kind: 'What kind of the measure it is, as its page says',
  period: 'A financial year, a month, `to_date`, `whole_life` or `forward`',
  prices: 'The price base of a real figure',
  rate: '`own` or `standard`, where hours are priced',
  reached: 'What came to this rung or a higher one: each holds the next, so never add across it',
  rung: 'What stands at this rung: rungs of hours are never added',
};

const range = (point: 'high' | 'low' | 'p10' | 'p50' | 'p90', what: string): TidyColumn => ({
  name: point,
  type: 'decimal',
  what,
  empty: 'where no range is recorded',
  of: ({ figure }) => figure.range?.[point],
});

/** Every column of the long table, in order. */
export const COLUMNS: readonly TidyColumn[] = [
  { name: 'portfolio', type: 'text', what: 'The id of the record', empty: NEVER, of: ({ item }) => item.portfolio.id },
  { name: 'council', type: 'text', what: 'The name the record goes by', empty: NEVER, of: ({ item }) => nameOf(item.portfolio) },
  {
    name: 'gss',
    type: 'text',
    what: 'The GSS code of its council',
    empty: 'where the record is not of one council with a code',
    of: ({ item: { assessment } }) => (assessment.about.councils.length === 1 ? assessment.about.councils[0]?.gss : undefined),
  },
  {
    name: 'scope',
    type: 'text',
    what: '`portfolio` or `initiative`: choose one, for the first is not always the sum of the second (what initiatives claim together is taken off it)',
    empty: NEVER,
    of: ({ initiative }) => (initiative === undefined ? 'portfolio' : 'initiative'),
  },
  { name: 'of', type: 'text', what: 'The record path of what it is a figure of', empty: NEVER, of: ({ figure }) => figure.of },
  { name: 'initiative', type: 'text', what: 'The title of the initiative', empty: OF_ALL, of: ({ initiative }) => initiative?.title },
  { name: 'service_area', type: 'text', what: 'Its service', empty: OF_ALL, of: ({ initiative }) => initiative?.serviceArea },
  { name: 'capability', type: 'text', what: 'What the AI does', empty: OF_ALL, of: ({ initiative }) => initiative?.capability },
  {
    name: 'stage',
    type: 'text',
    what: 'The stage it has come to',
    empty: `${OF_ALL}, or none is recorded`,
    of: ({ initiative }) => initiative?.stage,
  },
  {
    name: 'failed',
    type: 'boolean',
    what: 'It stopped, ended before it was live, or a saving of it went down for good',
    empty: OF_ALL,
    of: ({ initiative }) => (initiative === undefined ? undefined : String(initiative.failed)),
  },
  { name: 'measure', type: 'text', what: 'The measure: its page says what it is not', empty: NEVER, of: ({ figure }) => figure.measure },
  {
    name: 'title',
    type: 'text',
    what: 'Its name in words',
    empty: NEVER,
    of: ({ figure }) => MEASURE_BY_ID.get(figure.measure)?.title ?? figure.measure,
  },
  { name: 'unit', type: 'text', what: 'The unit of the value and its range', empty: NEVER, of: ({ figure }) => figure.unit },
  {
    name: 'is_sum',
    type: 'boolean',
    what: 'It is a sum of entries, so that rows of one measure, scope and cut may be added over other facets than `reached`, `rung` of hours and `class`; a ratio or a case never',
    empty: NEVER,
    of: ({ figure }) => String(MEASURE_BY_ID.get(figure.measure)?.sums !== undefined),
  },
  {
    name: 'cut',
    type: 'text',
    what: 'The facets it is cut by, with spaces between: choose one, for the same pounds are in every cut',
    empty: 'where it is cut by none',
    of: ({ figure }) => DIMENSION_NAMES.filter((name) => figure[name] !== undefined).join(' '),
  },
  {
    name: 'period_kind',
    type: 'text',
    what: '`year`, `month`, `to_date`, `whole_life` or `forward`: choose one, for each holds the pounds of others',
    empty: 'where it has no period',
    of: ({ figure: { period } }) =>
      period === undefined ? undefined : isFinancialYear(period) ? 'year' : /^\d{4}-\d{2}$/.test(period) ? 'month' : period,
  },
  ...DIMENSION_NAMES.map(
    (name): TidyColumn => ({
      name,
      type: 'text',
      what: FACETS[name],
      empty: 'where it is not cut by it',
      of: ({ figure }) => figure[name],
    }),
  ),
  {
    name: 'value',
    type: 'decimal',
    what: 'The figure, rounded once',
    empty: 'where it is not established: it is not nought',
    of: ({ figure }) => figure.value,
  },
  {
    name: 'exact',
    type: 'text',
    what: 'The exact value, as text',
    empty: 'where rounding did not move it',
    of: ({ figure }) => figure.exact,
  },
  range('low', 'Every uncertain input at its adverse end'),
  range('high', 'Every uncertain input at its favourable end'),
  range('p10', 'The 10% point of the simulation'),
  range('p50', 'The middle of the simulation'),
  range('p90', 'The 90% point of the simulation'),
  {
    name: 'missing',
    type: 'text',
    what: 'The codes of why there is no value, with spaces between',
    empty: 'where there is one',
    of: ({ figure }) => (figure.missing === undefined ? undefined : figure.missing.join(' ')),
  },
  {
    name: 'established',
    type: 'integer',
    what: 'How many of its parts are established',
    empty: NEVER,
    of: ({ figure }) => String(figure.parts.established),
  },
  { name: 'parts', type: 'integer', what: 'Of how many', empty: NEVER, of: ({ figure }) => String(figure.parts.of) },
  {
    name: 'marks',
    type: 'text',
    what: 'What a reader must know of it, as codes with spaces between',
    empty: 'where there is nothing',
    of: ({ figure }) => (figure.marks === undefined ? undefined : figure.marks.join(' ')),
  },
  { name: 'rule', type: 'text', what: 'The rule that governs it', empty: NEVER, of: ({ figure }) => figure.rule },
  { name: 'id', type: 'text', what: 'The id of the figure: `benefits explain` takes it', empty: NEVER, of: ({ figure }) => figure.id },
  { name: 'edition', type: 'text', what: 'The edition of the method', empty: NEVER, of: ({ item }) => item.assessment.stamp.edition },
  {
    name: 'schema_version',
    type: 'text',
    what: 'The version of the record’s schema',
    empty: NEVER,
    of: ({ item }) => item.portfolio.schemaVersion,
  },
  { name: 'as_at', type: 'date', what: 'What is dated later was not seen', empty: NEVER, of: ({ item }) => item.assessment.stamp.asAt },
  { name: 'through', type: 'date', what: 'The last day counted', empty: NEVER, of: ({ item }) => item.assessment.stamp.through },
  {
    name: 'record',
    type: 'text',
    what: 'The fingerprint of the record',
    empty: NEVER,
    of: ({ item }) => item.assessment.stamp.recordFingerprint,
  },
];
