import type { Because, Located, Place, Why, Working, WorkingFactor, WorkingGroup, WorkingStep } from '../assess/explain/working';
import type { Unit } from '../foundation/figure/unit';
import { UNITS } from '../foundation/figure/unit';
import { figureText, noteText, partsText } from './figureText';
import { numberText } from './number';
import { rangeLines } from './rangeLines';
import { reason } from './reasons';
import { safeText } from './safeText';

/** Past so many steps of several initiatives, people are shown the initiatives; JSON has them all. */
const MOST_STEPS = 24;
const MOST_LISTED = 12;

const HOW = {
  sum: 'The sum of the steps that count.',
  formula: 'One formula, worked on its factors.',
  payback: 'Month by month: the first month end at which the running net is not negative and stays so.',
  simulation: 'The share of draws above nought.',
  rates: 'The flows by financial year: every rate between −99% and 1,000% at which their present values sum to nought.',
} as const;

const UNWORKED = 'A formula that is not worked: what it needs is below, and not all of it is established.';

/** What the figure is, before its steps. */
export function workingHead({ figure, title, isNot, rule, how, simulation }: Working): string[] {
  const parts = partsText(figure);
  const note = noteText(figure);
  const why = (figure.missing ?? []).map(reason).join('; ');
  return [
    `${title}: ${figureText(figure)}`,
    safeText(figure.id),
    ...(why === '' ? [] : [`Why: ${why}.`]),
    ...(figure.exact === undefined ? [] : [`Exact: ${figure.exact} ${figure.unit}`]),
    ...(parts === '' ? [] : [`Parts established: ${parts}`]),
    ...(note === '' ? [] : [`Note: ${note}`]),
    ...rangeLines(figure, simulation),
    `Rule ${rule}. ${how === 'formula' && figure.value === undefined ? UNWORKED : HOW[how]}`,
    ...(isNot === '' ? [] : [`It is not ${isNot}.`]),
  ];
}

/** The heading over the reasons. */
export const WHY_HEADINGS: Readonly<Record<Why['is'], string>> = {
  nought: 'Why it is nought',
  not_established: 'Why it is not established',
  in_part: 'What is left out of it, and why',
};

const OF_NOUGHT: Readonly<Record<string, string>> = {
  rounds_to_nought: 'It is not nought: the exact value rounds to it.',
  no_rate: 'At no rate between −99% and 1,000% do the flows come to nought',
  no_draw: 'In none of the draws did it come about',
  nothing_counts: 'No row puts anything in',
  recorded_as_nought: 'Recorded as nought. That is a measurement, and not a blank',
  figure_is_nought: 'A figure it is worked from is nought',
  parameter_is_nought: 'A parameter it is worked with is nought',
  cancels_out: 'What it is worked from cancels out',
  adds: 'These add to it',
  takes_off: 'These take as much off',
};

/** Each reason, what to record, and the rows behind it. */
export function whyItems({ because }: Why): string[] {
  return because.map((each) => {
    const says = each.says === undefined ? (OF_NOUGHT[each.code] ?? reason(each.code)) : safeText(each.says);
    const rows = rowsText(each);
    const parts = each.parts === undefined ? '' : ` Left out whole: ${listed(each.parts.map(safeText))}.`;
    return `${says}${rows === '' ? '' : `${says.endsWith('.') ? ' Rows' : ''}: ${rows}.`}${parts}`;
  });
}

/** The rows of a reason; none where the words have said them already and there is no place to add. */
function rowsText({ says, at }: Because): string {
  if (says !== undefined && at.every(({ place }) => place === undefined)) return '';
  return listed(at.map(locatedText));
}

export function locatedText({ path, place }: Located): string {
  return place === undefined ? safeText(path) : `${safeText(path)} (${placeText(place)})`;
}

/** `savings.csv row 14, column amount`, or `council.json line 88`. */
export function placeText({ file, row, column, line }: Place): string {
  const at = [
    line === undefined ? '' : ` line ${line}`,
    row === undefined ? '' : ` row ${row}`,
    column === undefined ? '' : `, column ${column}`,
  ];
  return safeText(`${file}${at.join('')}`);
}

/** Where a factor came from, in words. */
export function sourceText({ path, place, paths, figure, entry }: WorkingFactor): string {
  if (paths !== undefined) return `, from ${listed(paths.map(locatedText))}`;
  const from = path ?? figure ?? entry;
  if (from === undefined || from === '') return '';
  return figure === undefined
    ? `, from ${locatedText({ path: from, ...(place === undefined ? {} : { place }) })}`
    : `, the figure ${safeText(figure)}`;
}

/** The figures it came from, with their ids. */
export function figureItems({ figures }: Working): string[] {
  return figures.map(({ id, title, value, unit, missing = [] }) => {
    const said = value === undefined ? `not established (${missing.map(reason).join('; ')})` : quantity(value, unit);
    return `${title}: ${said}, ${safeText(id)}`;
  });
}

/** By initiative, where there are too many steps of too many to read; nothing otherwise. */
export function groupItems(
  groups: readonly WorkingGroup[] | undefined,
  steps: readonly WorkingStep[],
  most = MOST_STEPS,
): string[] | undefined {
  if (groups === undefined || steps.length <= most) return undefined;
  const unit = steps[0]?.unit ?? '';
  const rows = groups.map(({ of, title, amount, counted, steps: all }) => {
    const said = amount === undefined ? 'nothing that counts' : quantity(amount, unit);
    return `${safeText(title)} (${safeText(of)}): ${said}, ${counted} of ${all} steps count`;
  });
  return [...rows, `All ${steps.length} steps are in the JSON.`];
}

/** The steps of a factor: by initiative where it is a figure of several, which can be asked for by its id. */
export function factorGroups({ figure, groups, steps = [] }: WorkingFactor): string[] | undefined {
  return groupItems(groups, steps, figure === undefined ? MOST_STEPS : 0);
}

/** Each rule of the steps that are shown, once, with its words, where they were added. */
export function ruleItems(working: Working): string[] {
  const words = new Map<string, string>();
  const add = (rule: string, said: string | undefined) => {
    if (said !== undefined) words.set(rule, said);
  };
  const walk = (step: WorkingStep): void => {
    add(step.rule, step.ruleWords);
    for (const factor of step.factors) if (factorGroups(factor) === undefined) factor.steps?.forEach(walk);
  };
  add(working.rule, working.ruleWords);
  if (groupItems(working.groups, working.steps) === undefined) working.steps.forEach(walk);
  return [...words].map(([rule, said]) => `${rule}: ${said}`);
}

/** The first of a list, and how many more there are. */
export function firstOf(items: readonly string[]): string[] {
  return items.length <= MOST_LISTED ? [...items] : [...items.slice(0, MOST_LISTED), `and ${items.length - MOST_LISTED} more, in the JSON`];
}

function listed(items: readonly string[]): string {
  return firstOf(items).join('; ');
}

export function quantity(value: string, unit: string): string {
  return Object.hasOwn(UNITS, unit) ? numberText(value, unit as Unit) : value;
}
