import type { Working, WorkingFactor, WorkingStep } from '../assess/explain/working';
import { type Paint, PLAIN } from './paint';
import { safeText } from './safeText';
import {
  factorGroups,
  figureItems,
  firstOf,
  groupItems,
  locatedText,
  placeText,
  quantity,
  ruleItems,
  sourceText,
  WHY_HEADINGS,
  whyItems,
  workingHead,
} from './workingLines';
import { wrap } from './wrap';

const WIDTH = 100;

/** The working of a figure as indented text, down to record paths and parameters. */
export function workingText(working: Working, paint: Paint = PLAIN): string {
  const lines = workingHead(working).map((line, at) => (at === 0 ? paint.title(line) : line));
  const section = (heading: string, items: readonly string[]) => {
    if (items.length > 0) lines.push('', paint.heading(heading), ...items.flatMap(item));
  };
  if (working.why !== undefined) section(WHY_HEADINGS[working.why.is], whyItems(working.why));
  section('The figures it came from', figureItems(working));
  const groups = groupItems(working.groups, working.steps);
  if (groups !== undefined) section('Working, by initiative', groups);
  else if (working.steps.length > 0) lines.push('', ...working.steps.flatMap((step) => stepLines(step, '')));
  else if (working.simulation === undefined) lines.push('', 'No step was worked.');
  section('Findings that touch it', firstOf(working.findings.map(safeText)));
  section('The rules, in words', ruleItems(working));
  return `${lines.join('\n')}\n`;
}

/** An item of a list in lines no wider than a page. */
function item(text: string): string[] {
  return wrap(text, WIDTH - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}

function stepLines(step: WorkingStep, indent: string): string[] {
  const amount = step.amount === undefined ? 'not established' : quantity(step.amount, step.unit);
  const left = step.counts ? '' : ' (does not count)';
  const row = step.place === undefined ? '' : `, ${placeText(step.place)}`;
  return [
    ...(step.entry === undefined ? [] : [`${indent}${safeText(step.entry)}${row}`]),
    `${indent}Rule ${step.rule}, ${step.formula}: ${amount}${left}`,
    `${indent}  ${step.sheet}`,
    ...(step.missing === undefined
      ? []
      : [`${indent}  ${safeText(step.missing.says)}${step.missing.place === undefined ? '' : ` ${locatedText(step.missing)}`}`]),
    ...step.factors.flatMap((factor) => factorLines(factor, `${indent}  `)),
  ];
}

function factorLines(factor: WorkingFactor, indent: string): string[] {
  const { name, value, unit, parameter, steps = [] } = factor;
  const groups = factorGroups(factor);
  return [
    `${indent}${name} = ${quantity(value, unit)}${sourceText(factor)}`,
    ...(parameter === undefined
      ? []
      : [
          `${indent}  ${parameter.title} (${parameter.publisher}), ${parameter.id} ${parameter.vintage}, ${parameter.key}`,
          `${indent}  ${parameter.link}`,
        ]),
    ...(groups?.map((each) => `${indent}    ${each}`) ?? steps.flatMap((step) => stepLines(step, `${indent}    `))),
  ];
}
