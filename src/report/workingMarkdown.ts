import type { Working, WorkingFactor, WorkingStep } from '../assess/explain/working';
import { escapeMarkdown } from './markdown';
import { safeText } from './safeText';
import { workingHead } from './workingText';

/** The working of a figure as Markdown: a nested list of steps and factors. */
export function workingMarkdown(working: Working): string {
  const [title = '', ...rest] = workingHead(working).map(escapeMarkdown);
  const steps = working.steps.flatMap((step) => stepItems(step, 0));
  const found = working.findings.map((each) => `- ${escapeMarkdown(safeText(each))}`);
  const parts = [
    `# ${title}`,
    ...rest,
    '## Working',
    steps.length === 0 ? 'No step was worked.' : steps.join('\n'),
    ...(found.length === 0 ? [] : ['## Findings that touch it', found.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stepItems(step: WorkingStep, depth: number): string[] {
  const amount = step.amount === undefined ? 'not established' : `${step.amount} ${step.unit}`;
  const entry = step.entry === undefined ? '' : ` ${escapeMarkdown(safeText(step.entry))}`;
  const missing = step.missing === undefined ? '' : ` ${escapeMarkdown(safeText(step.missing))}`;
  return [
    `${'  '.repeat(depth)}- Rule ${step.rule}, ${step.formula}: **${amount}**${step.counts ? '' : ' (does not count)'}, \`${step.sheet}\`${entry}${missing}`,
    ...step.factors.flatMap((factor) => factorItems(factor, depth + 1)),
  ];
}

function factorItems({ name, value, unit, path, entry, parameter, steps = [] }: WorkingFactor, depth: number): string[] {
  const from = path ?? entry;
  const source = from === undefined ? '' : `, from ${escapeMarkdown(safeText(from))}`;
  const cited =
    parameter === undefined
      ? ''
      : `, ${escapeMarkdown(`${parameter.title} (${parameter.publisher}), ${parameter.id} ${parameter.vintage}, ${parameter.key}`)}, <${parameter.link}>`;
  return [
    `${'  '.repeat(depth)}- ${escapeMarkdown(name)} = ${value} ${unit}${source}${cited}`,
    ...steps.flatMap((step) => stepItems(step, depth + 1)),
  ];
}
