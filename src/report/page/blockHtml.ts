import type { Figure } from '../../foundation/figure/figure';
import { type Anchors, hrefOf } from './anchors';
import { figureText, marksText, partialText, partsText, rangeText } from '../figureText';
import { escapeHtml, linkHtml, userHtml } from './html';
import type { Chart } from '../chart/chart';
import { chartSvg } from '../chart/chartSvg';
import { safeText } from '../safeText';
import type { Block, Card, Cell, Facets, TableBlock } from '../layout';
import { reason } from '../reasons';

const NONE = '<span class="absent"><span aria-hidden="true">–</span><span class="hidden">No figure</span></span>';

/** A block of a section as HTML. */
export function blockHtml(block: Block, anchors: Anchors): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'quote':
      return `<p class="inset">${userHtml(block.text)}</p>`;
    case 'list': {
      const title =
        block.title === undefined
          ? ''
          : `<h${anchors.level}${block.severity === undefined ? '' : ` class="severity ${block.severity}"`}>${escapeHtml(block.title)}</h${anchors.level}>`;
      const items = block.items
        .map((item) => `<li${block.severity === undefined ? '' : findingId(item, anchors)}>${cellHtml(item, anchors)}</li>`)
        .join('\n');
      return `${title}<ul>\n${items}\n</ul>`;
    }
    case 'cards':
      return `<ul class="cards">\n${block.cards.map((card) => cardHtml(card, anchors)).join('\n')}\n</ul>`;
    case 'chart':
      return chartHtml(block.chart, anchors);
    case 'table':
      return tableHtml(block, anchors);
  }
}

/** A chart under what it says. What it draws is in the table that follows it. */
function chartHtml(chart: Chart, anchors: Anchors): string {
  return `<figure class="chart"><figcaption>${escapeHtml(safeText(chart.title))}</figcaption>${chartSvg(chart, anchors.next(chart.id))}</figure>`;
}

/** The place of a finding, the first time that it is said. */
function findingId(item: Cell, anchors: Anchors): string {
  const id = item.is === 'user' ? anchors.said(item.text) : undefined;
  return id === undefined ? '' : ` id="${escapeHtml(id)}"`;
}

function tableHtml({ caption, columns, rows, sortable = false, facets = [] }: TableBlock, anchors: Anchors): string {
  const id = anchors.next('table');
  const head = columns
    .map(({ title, numeric }) => `<th scope="col"${numeric === true ? ' class="numeric"' : ''}>${escapeHtml(title)}</th>`)
    .join('');
  const body = rows.map((row, line) => {
    const cells = row.map((cell, at) => {
      const name = cell.is === 'figure' ? anchors.figure(cell.figure) : undefined;
      const place = `${name === undefined ? '' : ` id="${escapeHtml(name)}"`}${columns[at]?.numeric === true ? ' class="numeric"' : ''}`;
      const inner = cell.is === 'words' && cell.indent === true ? ' class="within"' : '';
      return at === 0
        ? `<th scope="row"${place}${inner}>${cellHtml(cell, anchors)}</th>`
        : `<td${place}${sortable ? valueHtml(cell) : ''}>${cellHtml(cell, anchors)}</td>`;
    });
    return `<tr${facetsHtml(facets[line])}>${cells.join('')}</tr>`;
  });
  const prose = columns.filter(({ numeric }) => numeric !== true).length > 3 ? ' class="prose"' : '';
  return `<div class="scroll" role="region" tabindex="0" aria-labelledby="${escapeHtml(id)}"><table${prose}${sortable ? ' data-sortable' : ''}><caption id="${escapeHtml(id)}">${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>${rows.some((row) => row.some(({ is }) => is === 'none')) ? '<p class="key" aria-hidden="true">– no figure, which is not nought</p>' : ''}`;
}

function cellHtml(cell: Cell, anchors: Anchors): string {
  switch (cell.is) {
    case 'none':
      return NONE;
    case 'words':
      return escapeHtml(cell.text);
    case 'user':
      return `${linkHtml(cell.text, cell.link)}${cell.note === undefined ? '' : ` <small>${userHtml(cell.note)}</small>`}`;
    case 'figure':
      return figureHtml(cell.figure, cell.note, anchors);
  }
}

/** The value, which leads to how it was worked where the page says that. */
function figureHtml(figure: Figure, marked: string, anchors: Anchors): string {
  const note = figure.missing === undefined ? marked : figure.missing.map(reason).join('; ');
  const said = figure.value === undefined ? `<span class="absent">${figureText(figure)}</span>` : escapeHtml(figureText(figure));
  const why = anchors.why(figure);
  const value = why === undefined ? said : `<a class="why" href="${hrefOf(why)}">${said}</a>`;
  return `${value}${note === '' ? '' : ` <small>${escapeHtml(note)}</small>`}`;
}

/** What a row is chosen by, for the script. */
function facetsHtml(facets: Facets | undefined): string {
  if (facets === undefined) return '';
  const { service, rungs, grades } = facets;
  const list = (values: readonly string[]) => escapeHtml(values.join(' '));
  return ` data-service="${list([service])}" data-rung="${list(rungs)}" data-grade="${list(grades)}"`;
}

/** What a cell is sorted by, where that is not its text. */
function valueHtml(cell: Cell): string {
  return cell.is === 'figure' && cell.figure.value !== undefined ? ` data-value="${cell.figure.value}"` : '';
}

function cardHtml({ label, figure, note, within }: Card, anchors: Anchors): string {
  const name = figure === undefined ? undefined : anchors.figure(figure);
  const place = name === undefined ? '' : ` id="${escapeHtml(name)}"`;
  const value =
    figure === undefined ? '<span class="absent">None recorded</span>' : figureHtml(figure, marksText(figure, ['rows_left_out']), anchors);
  const parts = figure === undefined || partsText(figure) === '' ? '' : `<small>${partsText(figure)} parts established</small>`;
  const range = figure?.range === undefined ? '' : `<small>${escapeHtml(rangeText(figure))}</small>`;
  const inside = within.map((each) => {
    const own = anchors.figure(each.figure);
    return `<li${own === undefined ? '' : ` id="${escapeHtml(own)}"`}>${escapeHtml(each.label)}: <b>${figureHtml(each.figure, partialText(each.figure), anchors)}</b></li>`;
  });
  const list = inside.length === 0 ? '' : `<ul>${inside.join('')}</ul>`;
  return `<li class="card"><h${anchors.level}>${escapeHtml(label)}</h${anchors.level}><p class="value"${place}>${value}</p>${range}${parts}${list}<small>${escapeHtml(note)}</small></li>`;
}
