import { cellText } from './cellText';
import { figureText } from './figureText';
import type { ReportItem } from './item';
import type { Block, Layout } from './layout';
import { briefLayout, pageLayout } from './layoutOf';
import { safeText } from './safeText';

/** Assessments as Markdown: what the page says, in tables, without the workings. */
export function reportMarkdown(items: readonly ReportItem[]): string {
  return items.map((item) => layoutMarkdown(pageLayout(item))).join('\n');
}

/** Assessments as short Markdown: what is read at a terminal. */
export function briefMarkdown(items: readonly ReportItem[]): string {
  return items.map((item) => layoutMarkdown(briefLayout(item))).join('\n');
}

export function layoutMarkdown({ title, stamp, notices, sections }: Layout): string {
  const parts = [
    `# ${escapeMarkdown(safeText(title))}`,
    escapeMarkdown(stamp),
    ...notices.map(escapeMarkdown),
    ...sections.flatMap((section) => [`## ${section.title}`, ...section.blocks.map(blockMarkdown)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.is) {
    case 'chart':
      return escapeMarkdown(safeText(`${block.chart.title}.`));
    case 'paragraph':
    case 'quote':
      return escapeMarkdown(safeText(block.text));
    case 'list': {
      const title = block.title === undefined ? '' : `**${escapeMarkdown(block.title)}**\n\n`;
      return `${title}${block.items.map((item) => `- ${escapeMarkdown(cellText(item))}`).join('\n')}`;
    }
    case 'cards':
      return block.cards
        .map(({ label, figure }) => `- ${label}: ${figure === undefined ? 'None recorded' : figureText(figure)}`)
        .join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rule = block.columns.map(({ numeric }) => (numeric === true ? '---:' : '---'));
      const rows = block.rows.map((row) => line(row.map((cell) => escapeMarkdown(cellText(cell).trim()))));
      return [
        `**${escapeMarkdown(block.caption)}**`,
        '',
        line(block.columns.map(({ title }) => escapeMarkdown(title))),
        line(rule),
        ...rows,
      ].join('\n');
    }
  }
}

/** Text with what Markdown or HTML would read written so that neither does. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(#|[-+]|\d+[.)])(?=\s)/, '\\$1')
    .replace(/\b(https?|ftp):\/\//g, '$1:&#47;&#47;')
    .replace(/\bwww\./g, 'www&#46;');
}
