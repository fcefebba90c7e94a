import type { Working, WorkingFactor, WorkingStep } from '../assess/explain/working';
import { escapeMarkdown } from './markdown';
import { safeText } from './safeText';
import {
  factorGroups,
  figureItems,
  firstOf,
  groupItems,
  placeText,
  ruleItems,
  sourceText,
  WHY_HEADINGS,
  whyItems,
  workingHead,
} from './workingLines';

/** The working of a figure as Markdown: a nested list of steps and factors. */
export function workingMarkdown(working: Working): string {
  const [title = '', ...rest] = workingHead(working).map(escapeMarkdown);
  const section = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${heading}`, items.map((each) => `- ${escapeMarkdown(each)}`).join('\n')];
  const groups = groupItems(working.groups, working.steps);
  const steps = working.steps.flatMap((step) => stepItems(step, 0));
  const parts = [
    `# ${title}`,
    ...rest,
    ...(working.why === undefined ? [] : section(WHY_HEADINGS[working.why.is], whyItems(working.why))),
    ...section('The figures it came from', figureItems(working)),
    ...(groups === undefined
      ? ['## Working', steps.length === 0 ? 'No step was worked.' : steps.join('\n')]
      : section('Working, by initiative', groups)),
    ...section('Findings that touch it', firstOf(working.findings.map(safeText))),
    ...section('The rules, in words', ruleItems(working)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stepItems(step: WorkingStep, depth: number): string[] {
  const amount = step.amount === undefined ? 'not established' : `${step.amount} ${step.unit}`;
  const entry = step.entry === undefined ? '' : ` ${escapeMarkdown(safeText(step.entry))}`;
  const place = step.place === undefined ? '' : `, ${escapeMarkdown(placeText(step.place))}`;
  const missing = step.missing === undefined ? '' : ` ${escapeMarkdown(safeText(step.missing.says))}`;
  return [
    `${'  '.repeat(depth)}- Rule ${step.rule}, ${step.formula}: **${amount}**${step.counts ? '' : ' (does not count)'}, \`${step.sheet}\`${entry}${place}${missing}`,
    ...step.factors.flatMap((factor) => factorItems(factor, depth + 1)),
  ];
}

function factorItems(factor: WorkingFactor, depth: number): string[] {
  const { name, value, unit, parameter, steps = [] } = factor;
  const cited =
    parameter === undefined
      ? ''
      : `, ${escapeMarkdown(`${parameter.title} (${parameter.publisher}), ${parameter.id} ${parameter.vintage}, ${parameter.key}`)}, <${parameter.link}>`;
  const groups = factorGroups(factor);
  return [
    `${'  '.repeat(depth)}- ${escapeMarkdown(name)} = ${value} ${unit}${escapeMarkdown(sourceText(factor))}${cited}`,
    ...(groups?.map((each) => `${'  '.repeat(depth + 1)}- ${escapeMarkdown(each)}`) ?? steps.flatMap((step) => stepItems(step, depth + 1))),
  ];
}
