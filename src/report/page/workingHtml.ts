import type { Working, WorkingFactor, WorkingStep } from '../../assess/explain/working';
import { safeText } from '../safeText';
import {
  figureItems,
  firstOf,
  groupItems,
  locatedText,
  placeText,
  quantity,
  sourceText,
  WHY_HEADINGS,
  whyItems,
  workingHead,
} from '../workingLines';
import { escapeHtml } from './html';

const AS_STATED = 'as-stated';

/** How much of a working a page shows: the more figures it has, the less of each. */
export interface Depth {
  /** Past so many steps the initiatives are shown, or the first of them. The whole is in `benefits explain`. */
  readonly most: number;
  readonly within: number;
  readonly deepest: number;
}

export function depthFor(figures: number): Depth {
  if (figures <= 300) return { most: 12, within: 4, deepest: 4 };
  return figures <= 500 ? { most: 12, within: 2, deepest: 2 } : { most: 8, within: 1, deepest: 2 };
}

/** Where on the page other workings and the words of rules are. */
export interface WorkingLinks {
  /** The href of the working of a figure that is on the page. */
  readonly figure: (id: string) => string | undefined;
  readonly rule: (rule: string) => string;
  /** The href of a finding, by its words. */
  readonly finding: (words: string) => string;
  readonly depth: Depth;
  /** The id for the working of an entry, the first time; after that the href of it. */
  readonly entry: (id: string) => { readonly id: string } | { readonly href: string };
}

/** The working of a figure, as the inside of its element. A figure that is on the page is linked to and not worked again. */
export function workingHtml(working: Working, links: WorkingLinks): string {
  const [title = '', id = '', ...rest] = workingHead(working).map(escapeHtml);
  const { steps, groups, why, simulation } = working;
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<p>${escapeHtml(heading)}</p><ul>${items.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
  const byGroup = groupItems(groups, steps, links.depth.most);
  const worked =
    byGroup === undefined
      ? steps.length === 0
        ? simulation === undefined
          ? '<p>No step was worked.</p>'
          : ''
        : `<ul>${stepsHtml(steps, links, 0)}</ul>`
      : list('Working, by initiative', firstOf(byGroup));
  return [
    `<p class="name"><b>${title}</b> <small>${id}</small></p>`,
    `<p>${rest.map((line) => line.replace(/^Rule (\w+)/, (_, rule: string) => `<a href="${links.rule(rule)}">Rule ${rule}</a>`)).join('<br>')}</p>`,
    why === undefined ? '' : list(WHY_HEADINGS[why.is], whyItems(why)),
    worked,
    steps.length === 0 ? list('The figures it came from', figureItems(working)) : '',
    touching(working.findings, links),
  ].join('');
}

function touching(findings: readonly string[], links: WorkingLinks): string {
  if (findings.length === 0) return '';
  const shown = findings.slice(0, links.depth.most).map((words, at) => `<a href="${links.finding(words)}">${at + 1}</a>`);
  const more = findings.length - shown.length;
  return `<p>Findings that touch it: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}</p>`;
}

function stepsHtml(steps: readonly WorkingStep[], links: WorkingLinks, depth: number): string {
  const shown = steps.slice(0, depth === 0 ? links.depth.most : links.depth.within).map((step) => stepHtml(step, links, depth));
  const more = steps.length - shown.length;
  return `${shown.join('')}${more > 0 ? `<li>and ${more} more</li>` : ''}`;
}

function stepHtml(step: WorkingStep, links: WorkingLinks, depth: number): string {
  const { entry, place, rule, sheet, unit, amount, missing, counts, factors } = step;
  const said = escapeHtml(amount === undefined ? 'not established' : quantity(amount, unit));
  const left = counts ? '' : ' (does not count)';
  const row = place === undefined ? '' : `, ${placeText(place)}`;
  const of = entry === undefined ? '' : escapeHtml(safeText(entry) + row);
  const known = entry === undefined ? undefined : links.entry(entry);
  if (known !== undefined && 'href' in known) return `<li><b>${said}</b>${left} <a href="${known.href}">${of}</a></li>`;
  const why =
    missing === undefined
      ? ''
      : ` ${escapeHtml(safeText(missing.says))}${missing.place === undefined ? '' : ` ${escapeHtml(locatedText(missing))}`}`;
  const inner = factors.map((factor) => factorHtml(factor, links, depth)).join('');
  const id = known === undefined ? '' : ` id="${escapeHtml(known.id)}"`;
  const named = of === '' ? '' : ` <small>${of}</small>`;
  return `<li${id}><b>${said}</b>${left} <code>${escapeHtml(sheet)}</code> <a href="${links.rule(rule)}">${escapeHtml(rule)}</a>${named}${why}${inner === '' ? '' : `<ul>${inner}</ul>`}</li>`;
}

/** A factor; where it was worked by nothing but what was stated, where that stands. */
function factorHtml(factor: WorkingFactor, links: WorkingLinks, depth: number): string {
  const [only, ...others] = factor.steps ?? [];
  const [stated] = only?.factors ?? [];
  if (only?.formula === AS_STATED && only.entry === undefined && others.length === 0 && stated !== undefined)
    return factorHtml({ ...stated, name: factor.name }, links, depth);
  const { name, value, unit, parameter, figure, groups, steps = [] } = factor;
  const named = `${escapeHtml(name)} = ${escapeHtml(quantity(value, unit))}`;
  const href = figure === undefined ? undefined : links.figure(figure);
  if (href !== undefined) return `<li>${named}, <a href="${href}">its own working</a></li>`;
  const cited = parameter === undefined ? '' : `, ${parameter.title} (${parameter.publisher}), ${parameter.vintage}, ${parameter.key}`;
  const byGroup = groupItems(groups, steps, figure === undefined ? links.depth.most : 0);
  const inner =
    byGroup !== undefined
      ? firstOf(byGroup)
          .map((each) => `<li>${escapeHtml(each)}</li>`)
          .join('')
      : depth < links.depth.deepest
        ? stepsHtml(steps, links, depth + 1)
        : steps.length === 0
          ? ''
          : '<li>worked in its turn</li>';
  return `<li>${named}${escapeHtml(sourceText(factor) + cited)}${inner === '' ? '' : `<ul>${inner}</ul>`}</li>`;
}
