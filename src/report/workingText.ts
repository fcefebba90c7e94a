import type { Working, WorkingFactor, WorkingStep } from '../assess/explain/working';
import type { Unit } from '../foundation/figure/unit';
import { UNITS } from '../foundation/figure/unit';
import { noteText, figureText, partsText } from './figureText';
import { numberText } from './number';
import { rangeLines } from './rangeLines';
import { type Paint, PLAIN } from './paint';
import { reason } from './reasons';
import { safeText } from './safeText';

const HOW = {
  sum: 'The sum of the steps that count.',
  formula: 'One formula, worked on its factors.',
  payback: 'Month by month: the first month end at which the running net is not negative and stays so.',
  simulation: 'The share of draws above nought.',
} as const;

/** The working of a figure as indented text, down to record paths and parameters. */
export function workingText(working: Working, paint: Paint = PLAIN): string {
  const lines = [...workingHead(working).map((line, at) => (at === 0 ? paint.title(line) : line)), ''];
  for (const step of working.steps) lines.push(...stepLines(step, ''));
  if (working.steps.length === 0) lines.push('No step was worked.');
  if (working.findings.length > 0)
    lines.push('', paint.heading('Findings that touch it'), ...working.findings.map((each) => `- ${safeText(each)}`));
  return `${lines.join('\n')}\n`;
}

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
    `Rule ${rule}. ${HOW[how]}`,
    ...(isNot === '' ? [] : [`It is not ${isNot}.`]),
  ];
}

function stepLines(step: WorkingStep, indent: string): string[] {
  const amount = step.amount === undefined ? 'not established' : quantity(step.amount, step.unit);
  const left = step.counts ? '' : ' (does not count)';
  return [
    ...(step.entry === undefined ? [] : [`${indent}${safeText(step.entry)}`]),
    `${indent}Rule ${step.rule}, ${step.formula}: ${amount}${left}`,
    `${indent}  ${step.sheet}`,
    ...(step.missing === undefined ? [] : [`${indent}  ${safeText(step.missing)}`]),
    ...step.factors.flatMap((factor) => factorLines(factor, `${indent}  `)),
  ];
}

function factorLines(factor: WorkingFactor, indent: string): string[] {
  const { name, value, unit, path, parameter, entry, steps = [] } = factor;
  const from = path ?? entry;
  return [
    `${indent}${name} = ${quantity(value, unit)}${from === undefined ? '' : `, from ${safeText(from)}`}`,
    ...(parameter === undefined
      ? []
      : [
          `${indent}  ${parameter.title} (${parameter.publisher}), ${parameter.id} ${parameter.vintage}, ${parameter.key}`,
          `${indent}  ${parameter.link}`,
        ]),
    ...steps.flatMap((step) => stepLines(step, `${indent}    `)),
  ];
}

function quantity(value: string, unit: string): string {
  return Object.hasOwn(UNITS, unit) ? numberText(value, unit as Unit) : value;
}
